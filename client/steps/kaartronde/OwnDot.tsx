import { useLingui } from '@lingui/react';
import type { BoardCard as Lying } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { DotToggle } from '../../parts/BoardCard.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { toggleDot, type Table } from './moves.ts';

export interface OwnDotProps {
  table: Table;
  lying: Lying;
  title: string;
  /** without a word beside the dot, where there is no room for one */
  quiet?: boolean;
}

/** One's own blind dot; only after the reveal others know (KAART-20). */
export function OwnDot({ table, lying, title, quiet = false }: OwnDotProps) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const { dots } = table.own;
  const on = dots.includes(lying.card);
  const next = toggleDot(dots, lying.card);
  function toggle(): void {
    if (busy || next === null) return;
    void play({ type: 'stip/zet', step: table.step, cards: next });
  }
  return (
    <>
      <DotToggle
        on={on}
        onToggle={toggle}
        disabled={next === null}
        label={_(on ? 'kaart.stippen.mijn-op' : 'kaart.stippen.op', { kaart: title })}
      >
        {quiet ? null : _(on ? 'kaart.stippen.mijn' : 'kaart.stippen.stip')}
      </DotToggle>
      {refusal ? <RefusalNote refusal={refusal} /> : null}
    </>
  );
}
