import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Field } from './useField.ts';

/** Takes back one's own last act, as long as nobody built on it. */
export function Undo({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const { phase, last } = at.field;
  if (!last[at.me] || !['beurten', 'vrij', 'stoel'].includes(phase)) return null;
  return (
    <>
      <Button
        icon="undo"
        variant="ghost"
        disabled={busy}
        onPress={() => void play({ type: 'veld/ongedaan', step: at.step })}
      >
        {_('veld.ongedaan')}
      </Button>
      <RefusalNote refusal={refusal} />
    </>
  );
}
