import { useLingui } from '@lingui/react';
import type { WaarderenTeam } from '../../../shared/steps/waarderen/state.ts';
import { useMe } from '../../game.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { waarderenNews, type WaarderenNews } from './news.ts';

/** Says politely, once, what others wrote and what came to the team. */
export function useWaarderenNews(here: WaarderenTeam | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const sentence = (told: WaarderenNews): string => {
    switch (told.kind) {
      case 'scenario':
      case 'anders':
        return _(`waarderen.nieuws.${told.kind}`, {
          wie: capital(people.name(told.seat)),
          nummer: told.number,
          tekst: told.text,
        });
      case 'weg':
        return _('waarderen.nieuws.weg', { wie: capital(people.name(told.seat)), nummer: told.number });
      case 'gevraagd':
        return _('waarderen.lijst.wil', { name: capital(people.name(told.seat)) });
      case 'opnieuw':
        return _('waarderen.nieuws.opnieuw');
      case 'fase':
        return _(`waarderen.nieuws.${told.phase}`);
    }
  };
  useNews(here, (before, after) => waarderenNews(before, after, seat).map(sentence));
}
