import { useLingui } from '@lingui/react';
import type { Deck } from '../../../shared/decks/content.ts';
import type { HoedanTeam } from '../../../shared/steps/hoedan/state.ts';
import { useLocal, useMe } from '../../game.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { hoedanNews, type HoedanNews } from './news.ts';
import { adviceOf, roleOf, type Table } from './table.ts';

/** Says politely, once, what others did and what came to the team. */
export function useHoedanNews(here: HoedanTeam | undefined, deck: Deck | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const local = useLocal();
  const people = usePeople();
  const sentence = (told: HoedanNews, of: Pick<Table, 'deck'>): string => {
    switch (told.kind) {
      case 'rol': {
        const role = roleOf(of, told.role);
        return _('hoedan.nieuws.rol', {
          wie: capital(people.name(told.seat)),
          rol: role ? local(role.name) : '',
        });
      }
      case 'begin':
        return _('hoedan.wil-beginnen', { name: capital(people.name(told.seat)) });
      case 'aanbeveling': {
        const advice = adviceOf(of, told.pile);
        return advice
          ? _('hoedan.nieuws.aanbeveling', { naam: local(advice.name), kort: local(advice.short) })
          : '';
      }
      case 'fase':
        return _(`hoedan.nieuws.${told.phase}`);
      case 'regel':
        return told.who === null
          ? _('hoedan.nieuws.regel-zonder', { wat: told.what ?? _('stappen.gewist') })
          : _('hoedan.nieuws.regel', {
              wat: told.what ?? _('stappen.gewist'),
              wie: people.of(told.who),
            });
      case 'aangenomen':
        return _('hoedan.nieuws.aangenomen', { wie: capital(people.name(told.who)) });
    }
  };
  useNews(here, (before, after) =>
    deck ? hoedanNews(before, after, seat).map((told) => sentence(told, { deck })) : [],
  );
}
