import { useLingui } from '@lingui/react';
import type { BeraadTeam } from '../../../shared/steps/beraad/state.ts';
import { useMe } from '../../game.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { beraadNews, type BeraadNews } from './news.ts';

/** Says politely, once, what others did and what came to the team. */
export function useBeraadNews(here: BeraadTeam | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const sentence = (told: BeraadNews): string => {
    switch (told.kind) {
      case 'fase':
        return _(`beraad.nieuws.fase.${told.phase}`);
      case 'verteller':
        return told.seat === null
          ? _('beraad.nieuws.niemand-vertelt')
          : _('beraad.vertelt', { name: capital(people.name(told.seat)) });
      case 'pen':
        return _('stappen.pen.wie-schrijft', { name: capital(people.name(told.seat)) });
      case 'weg':
        return _('beraad.nieuws.weg');
      case 'gevraagd':
        return _('stappen.tweede.wil', { name: capital(people.name(told.seat)) });
      default:
        return _(`beraad.nieuws.${told.kind}`, { text: told.text });
    }
  };
  useNews(here, (before, after) => beraadNews(before, after, seat).map(sentence));
}
