import { useLingui } from '@lingui/react';
import { usePlay, useRefusalText } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';

/** AFSP-5: any member may say that it stalls; nobody sees who did. */
export function Stokt() {
  const { _ } = useLingui();
  const { play, busy, refusal } = usePlay();
  const text = useRefusalText();
  return (
    <>
      <Button
        size="small"
        variant="ghost"
        icon="hand"
        disabled={busy}
        onPress={() => void play({ type: 'afspraak/stokt' })}
      >
        {_('afspraken.het-stokt')}
      </Button>
      <span role="alert" className="sr-only">
        {refusal ? text(refusal) : ''}
      </span>
    </>
  );
}
