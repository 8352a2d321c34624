import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { Agreements } from './afspraken/Agreements.tsx';
import { Silent } from './afspraken/Silent.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './afspraken/Afspraken.css';

/** Three questions answered in silence, revealed at once and unsigned; then one agreement per question (AFSP-1 to 4). */
export function Afspraken({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const silent = mine?.slice.afsprakenStep?.[step];
  if (!mine || !silent) return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {silent.phase === 'stil' ? (
        <Silent step={step} team={mine.team} silent={silent} />
      ) : (
        <Agreements answers={silent.answers} />
      )}
    </div>
  );
}
