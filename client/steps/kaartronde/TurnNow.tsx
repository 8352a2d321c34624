import { useLingui } from '@lingui/react';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { useStepSpec } from '../../game.ts';
import type { Table } from './moves.ts';
import { TurnRing } from './TurnRing.tsx';
import { capital, usePeople } from './usePeople.ts';

/** Whose turn it is, how many dots one laid, or that the board stands still. */
export function TurnNow({ table }: { table: Table }) {
  const { _ } = useLingui();
  const people = usePeople();
  const spec = useStepSpec(table.step);
  const { round, still } = table;
  const { turn, phase } = round;
  if (still) return _('kaart.stil');
  if (phase === 'stippen')
    return _('kaart.stippen.gelegd', { aantal: table.own.dots.length, van: KAART_LIMITS.dots });
  if (!turn) return phase === 'vrij' ? _('kaart.vrij') : null;
  const seconds = spec.kind === 'kaartronde' ? spec.settings.turnSeconds : 0;
  return (
    <span className="kr-turn">
      <TurnRing since={turn.since} seconds={seconds} />
      {people.isYou(turn.seat)
        ? _('kaart.beurt.jij')
        : _('kaart.beurt.ander', { wie: capital(people.name(turn.seat)) })}
    </span>
  );
}
