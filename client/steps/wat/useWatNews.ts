import { useLingui } from '@lingui/react';
import type { WatTeam } from '../../../shared/steps/wat/state.ts';
import type { Opgave } from '../../../shared/workshop/state.ts';
import { useMe } from '../../game.ts';
import { useFaces } from '../kaartronde/useFaces.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { watNews, writtenNews, type WatNews } from './news.ts';

/** Says politely, once, what others did and what came to the team. */
export function useWatNews(here: WatTeam | undefined, opgave: Opgave | null): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const face = useFaces();
  const sentence = (told: WatNews): string => {
    switch (told.kind) {
      case 'kaart':
        return _('wat.nieuws.kaart', { titel: face(told.card).title, vraag: face(told.card).question });
      case 'fase':
        return _(`wat.nieuws.${told.phase}`, { count: told.answers });
      case 'pen':
        return _('stappen.pen.wie-schrijft', { name: capital(people.name(told.seat)) });
      case 'veld':
        return _('wat.nieuws.veld', { veld: _(`wat.veld.${told.field}`), tekst: told.text });
      case 'partij':
      case 'partij-weg':
        return _(`wat.nieuws.${told.kind}`, { partij: told.name ?? _('stappen.gewist') });
      case 'gevraagd':
        return _('wat.wil-vaststellen', { name: capital(people.name(told.seat)) });
    }
  };
  useNews(here, (before, after) => watNews(before, after, seat).map(sentence));
  useNews(opgave, (before, after) => writtenNews(before, after, seat).map(sentence));
}
