import { useLingui } from '@lingui/react';
import type { TegenspraakTeam } from '../../../shared/steps/tegenspraak/state.ts';
import { useContent, useLocal, useMe } from '../../game.ts';
import { useFaces } from '../kaartronde/useFaces.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { tegenspraakNews, type TegenspraakNews } from './news.ts';

/** Says politely, once, what others did and what came to the team. */
export function useTegenspraakNews(here: TegenspraakTeam | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const face = useFaces();
  const local = useLocal();
  const { decks } = useContent();
  const sentence = (told: TegenspraakNews): string => {
    switch (told.kind) {
      case 'vraag': {
        const { deck, question } = face(told.card);
        const role = decks[deck]?.roles?.find(({ id }) => id === told.role);
        const rol = role ? local(role.name) : _('tegenspraak.luistert');
        return _('tegenspraak.nieuws.vraag', { vraag: question, rol });
      }
      case 'fase':
        return _(`tegenspraak.nieuws.${told.phase}`);
      case 'beiden-gezegd':
        return _('tegenspraak.beiden-gezegd');
      case 'pen':
        return _('stappen.pen.wie-schrijft', { name: capital(people.name(told.seat)) });
      case 'afspraak':
        return _('tegenspraak.nieuws.afspraak', { text: told.text });
      case 'gevraagd':
        return _(told.phase === 'afspraken' ? 'stappen.tweede.wil' : 'tegenspraak.wil-afspraken', {
          name: capital(people.name(told.seat)),
        });
    }
  };
  useNews(here, (before, after) => tegenspraakNews(before, after, seat).map(sentence));
}
