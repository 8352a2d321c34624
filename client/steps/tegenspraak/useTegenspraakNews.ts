import { useLingui } from '@lingui/react';
import type { CardId } from '../../../shared/decks/content.ts';
import type { TegenRole } from '../../../shared/decks/piles.ts';
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
  const roleName = (card: CardId, id: TegenRole | null): string => {
    const role = decks[face(card).deck]?.roles?.find((one) => one.id === id);
    return role ? local(role.name) : _('tegenspraak.luistert');
  };
  const sentence = (told: TegenspraakNews): string => {
    switch (told.kind) {
      case 'vraag':
        return _('tegenspraak.nieuws.vraag', {
          vraag: face(told.card).question,
          rol: roleName(told.card, told.role),
        });
      case 'rol':
        return _('tegenspraak.nieuws.rol', {
          wie: capital(people.name(told.seat)),
          rol: roleName(told.card, told.role),
        });
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
