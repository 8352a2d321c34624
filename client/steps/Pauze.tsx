import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { PauseCard } from './pauze/PauseCard.tsx';
import { StepHead } from './stap/StepHead.tsx';

/** A break that stands in the plan: when it is over, what comes then, and nothing to do. */
export function Pauze({ step }: { step: StepId }) {
  const { _ } = useLingui();
  return (
    <div className="kk-page kk-stack kk-gap-6">
      <StepHead step={step} />
      <PauseCard step={step} />
      <p>{_('pauze.tip')}</p>
    </div>
  );
}
