import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import type { Place } from './place.ts';
import { WatBoard } from './WatBoard.tsx';

/** What the team wants to achieve, for whom, and with whom. */
export function Settled(place: Place) {
  const { _ } = useLingui();
  const { step } = place;
  const { play, refusal, busy } = usePlay();
  return (
    <section className="kk-stack kk-gap-5">
      <Said>{_('wat.vastgesteld')}</Said>
      <WatBoard {...place} />
      <RefusalNote refusal={refusal} />
      <div>
        <Button icon="pen" disabled={busy} onPress={() => void play({ type: 'wat/heropen', step })}>
          {_('wat.heropen')}
        </Button>
      </div>
    </section>
  );
}
