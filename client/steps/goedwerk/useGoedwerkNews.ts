import { useLingui } from '@lingui/react';
import type { GoedwerkTeam } from '../../../shared/steps/goedwerk/state.ts';
import { useMe } from '../../game.ts';
import { useFaces } from '../kaartronde/useFaces.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { goedwerkNews, type GoedwerkNews } from './news.ts';

/** Says politely, once, what others did and what came to the team. */
export function useGoedwerkNews(here: GoedwerkTeam | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const face = useFaces();
  const sentence = (told: GoedwerkNews): string => {
    switch (told.kind) {
      case 'fase':
        return _(`goedwerk.nieuws.${told.phase}`);
      case 'kaart':
        return _('goedwerk.nieuws.kaart', { titel: face(told.card).title, vraag: face(told.card).question });
      case 'pen':
        return _('stappen.pen.wie-schrijft', { name: capital(people.name(told.seat)) });
      case 'beeld':
        return _('goedwerk.nieuws.beeld-tekst', { text: told.text });
      case 'druk':
        return _('goedwerk.nieuws.druk', { druk: _(`goedwerk.druk.${told.pressure}`) });
      case 'gevraagd':
        return _('stappen.tweede.wil', { name: capital(people.name(told.seat)) });
    }
  };
  useNews(here, (before, after) => goedwerkNews(before, after, seat).map(sentence));
}
