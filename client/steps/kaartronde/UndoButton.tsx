import { useLingui } from '@lingui/react';
import { usePlay, useRefusalText } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { moves, type Table } from './moves.ts';
import { useFaces } from './useFaces.ts';

/** Takes back one's own last act, for as long as nobody built on it (KAART-15). */
export function UndoButton({ table }: { table: Table }) {
  const { _ } = useLingui();
  const face = useFaces();
  const { play, refusal, busy } = usePlay();
  const refusalText = useRefusalText();
  const { undo } = moves(table);
  if (!undo) return refusal ? <p role="alert">{refusalText(refusal)}</p> : null;
  const card = face(undo.kind === 'gekoppeld' ? undo.a : undo.card).title;
  return (
    <Button
      size="large"
      icon="undo"
      label={_(`kaart.ongedaan.${undo.kind}`, { kaart: card })}
      disabled={busy}
      onPress={() => void play({ type: 'kaart/ongedaan', step: table.step })}
    >
      <span className="kr-undo-word">{_('kaart.ongedaan')}</span>
    </Button>
  );
}
