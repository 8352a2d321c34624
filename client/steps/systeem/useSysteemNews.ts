import { useLingui } from '@lingui/react';
import { partyOf, type SysteemTeam } from '../../../shared/steps/systeem/state.ts';
import { useMe } from '../../game.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { useNews } from '../stap/useNews.ts';
import { systeemNews, type SysteemNews } from './news.ts';

const WANTS = {
  wie: 'stappen.tweede.wil',
  stoelen: 'systeem.zet-neer-wil',
  spreken: 'systeem.laat-leeg-wil',
  uitnodigen: 'stappen.tweede.wil',
  klaar: 'stappen.tweede.wil',
} as const;

/** Says politely, once, what others did and what came to the team. */
export function useSysteemNews(here: SysteemTeam | undefined): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const sentence = (told: SysteemNews, after: SysteemTeam): string => {
    const party = (id: string): string => partyOf(after, id) ?? _('stappen.gewist');
    switch (told.kind) {
      case 'fase':
        return _(`systeem.nieuws.${told.phase}`);
      case 'partij':
        return _('systeem.nieuws.partij', { partij: told.name });
      case 'wil':
        return _(WANTS[told.phase], { name: capital(people.name(told.seat)) });
      case 'stoel':
        return _('systeem.nieuws.stoel', { partij: party(told.party) });
      case 'zit':
        return _('systeem.nieuws.zit', { wie: capital(people.name(told.seat)), partij: party(told.party) });
      case 'lot':
        return people.isYou(told.seat)
          ? _('systeem.lot-jij')
          : _('systeem.lot-ander', { name: capital(people.name(told.seat)) });
      case 'terug':
        return _('systeem.nieuws.terug', { partij: party(told.party) });
      case 'gezegd':
        return _('systeem.nieuws.gezegd', { partij: party(told.party), text: people.said(told.text) });
      case 'antwoord': {
        const wie = capital(people.name(told.by));
        return told.text === null
          ? _('systeem.nieuws.luisterde', { wie })
          : _('systeem.nieuws.antwoord', { wie, text: people.said(told.text) });
      }
      case 'beantwoord':
        return _('systeem.nieuws.beantwoord');
      case 'uitnodiging': {
        const wat = people.said(told.what);
        return told.who === null
          ? _('systeem.nieuws.uitnodiging-zonder', { wat })
          : _('systeem.nieuws.uitnodiging', { wat, wie: people.of(told.who) });
      }
      case 'aangenomen':
        return _('systeem.nieuws.aangenomen', { wie: capital(people.name(told.who)) });
    }
  };
  useNews(here, (before, after) => systeemNews(before, after, seat).map((told) => sentence(told, after)));
}
