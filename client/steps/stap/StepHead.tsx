import type { ReactNode } from 'react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useLocal, useStepSpec } from '../../game.ts';
import './stap.css';

export interface StepHeadProps {
  step: StepId;
  /** What stands as the heading; by default the title of the step. */
  title?: string;
  /** Where in the step one is; by default the title of the step when something else stands as the heading. */
  eyebrow?: string | undefined;
  /** What stands under it; by default the instruction of the step. */
  children?: ReactNode;
}

/** The one h1 of a step with its instruction. */
export function StepHead({ step, title, eyebrow, children }: StepHeadProps) {
  const spec = useStepSpec(step);
  const local = useLocal();
  const above = eyebrow ?? (title === undefined ? undefined : local(spec.title));
  return (
    <header className="stap-head">
      {above === undefined ? null : <p className="kk-eyebrow kk-eyebrow--course">{above}</p>}
      <h1 tabIndex={-1}>{title ?? local(spec.title)}</h1>
      <p className="kk-lead">{children ?? local(spec.instruction)}</p>
    </header>
  );
}
