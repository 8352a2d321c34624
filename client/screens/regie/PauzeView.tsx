import { useLingui } from '@lingui/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { PauseCard } from '../../steps/pauze/PauseCard.tsx';

/** The break as everybody sees it. */
export function PauzeView({ step }: { step: StepId }) {
  const { _ } = useLingui();
  return (
    <section className="kk-step__part" aria-labelledby="kk-pauze">
      <h2 id="kk-pauze">{_('pauze.iedereen-leest')}</h2>
      <PauseCard step={step} />
    </section>
  );
}
