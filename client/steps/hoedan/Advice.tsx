import { useLingui } from '@lingui/react';
import type { HoedanRound } from '../../../shared/steps/hoedan/state.ts';
import { useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { adviceOf, roleOf, type Table } from './table.ts';

/** The recommendation that was drawn for the team. */
export function Advice(table: Table) {
  const { _ } = useLingui();
  const local = useLocal();
  const { here, deck, settings } = table;
  const advice = adviceOf(table, here.rounds.at(-1)?.pile ?? '');
  if (!advice) return null;
  return (
    <section className="hoedan-advice" data-deck={deck.id}>
      <Icon name={deck.id} size={40} stroke={2.3} />
      <div>
        <p>{_('hoedan.aanbeveling', { at: here.rounds.length, of: settings.rounds })}</p>
        <h2>{local(advice.name)}</h2>
        <p>{local(advice.short)}</p>
      </div>
    </section>
  );
}

/** What was said about a recommendation, by whom and in which role. */
export function SaidList({ round, ...table }: Table & { round: HoedanRound }) {
  const { _ } = useLingui();
  const local = useLocal();
  const people = usePeople();
  if (round.said.length === 0) return <p className="kk-hint">{_('hoedan.nog-niemand')}</p>;
  return (
    <ul className="stap-list">
      {round.said.map(({ by, role, how }) => {
        const played = roleOf(table, role);
        const who = [
          capital(people.name(by)),
          ...(played ? [local(played.name)] : []),
          ...(how === null ? [_('hoedan.verteld')] : []),
        ];
        return (
          <li key={by} className="kk-thought">
            <p className="stap-by">{who.join(' · ')}</p>
            {how === null ? null : <p>{people.said(how)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
