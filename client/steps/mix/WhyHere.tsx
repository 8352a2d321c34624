import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { OwnWhy } from '../../../shared/steps/mix/state.ts';
import type { StepId, TeamId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, useMe, usePlay, useSeat } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { useShare } from './useShare.ts';

/** "Waarom zit ik hier?", asked by the person themselves: nothing of others that is not shown anyway, and no wish to be apart. */
export function WhyHere({ step, team }: { step: StepId; team: TeamId }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { whyHere } = useSeat();
  const [open, setOpen] = useState(false);
  const { play, refusal, busy } = usePlay();
  const why = whyHere?.value?.team === team ? whyHere.value : null;
  const shown = open && why !== null;
  // the answer is there already, as in another tab
  const refused = refusal?.refusal === 'al-gedaan' ? null : refusal;
  async function toggle(): Promise<void> {
    setOpen(!shown);
    if (!why) await play({ type: 'mix/waarom', step, seat });
  }
  return (
    <div className="kk-stack kk-gap-3">
      <div>
        <Button icon="help" expanded={shown} disabled={busy} onPress={() => void toggle()}>
          {_('mix.mijn-waarom')}
        </Button>
      </div>
      <RefusalNote refusal={refused} />
      <div aria-live="polite">{shown ? <Reasons why={why} /> : null}</div>
    </div>
  );
}

function Reasons({ why: { windows, hidden, wished, cost } }: { why: OwnWhy }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { styles } = useContent();
  const share = useShare();
  return (
    <ul className="mix-why">
      {windows.map((window) => {
        const words = styles.find(({ style }) => style === window.category);
        const zoveel = share(window);
        return (
          <li key={window.axis}>
            {window.axis === 'organisation'
              ? _('mix.mijn.organisation', { zoveel })
              : words
                ? _('mix.mijn.style', { zoveel, wat: local(words.name) })
                : _('mix.mijn.zonder-smaak', { zoveel })}
          </li>
        );
      })}
      {hidden ? <li>{_('mix.mijn.verborgen')}</li> : null}
      {wished ? <li>{_('mix.mijn.wens')}</li> : null}
      {cost === null ? null : <li>{_(`mix.mijn-ruil.${cost}`)}</li>}
    </ul>
  );
}
