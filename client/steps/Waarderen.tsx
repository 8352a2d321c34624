import { useLingui } from '@lingui/react';
import { enough } from '../../shared/steps/waarderen/state.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { Outcome } from './waarderen/Outcome.tsx';
import { Weighing } from './waarderen/Weighing.tsx';
import './waarderen/Waarderen.css';

/** Hundred points divided in silence; then what the team gives weight to, and where it differs (WAARD-1 to 6). */
export function Waarderen({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const here = mine?.slice.waarderen?.[step];
  if (!mine || !here) return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {enough(here) ? null : <p className="kk-lead">{_('waarderen.niets')}</p>}
      {enough(here) && !here.outcome ? <Weighing step={step} team={mine.team} here={here} /> : null}
      {here.outcome ? <Outcome step={step} here={here} outcome={here.outcome} /> : null}
    </div>
  );
}
