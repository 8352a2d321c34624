import type { StepSpec } from '../../../shared/decks/content.ts';
import { useLocal } from '../../game.ts';
import { PauseCard } from '../../steps/pauze/PauseCard.tsx';
import { JoinLine } from './JoinPanel.tsx';
import { StepTitle } from './StepTitle.tsx';

/** A break on the big screen; the one clock is the card's. */
export function PauzeScreen({ spec }: { spec: StepSpec }) {
  const local = useLocal();
  return (
    <>
      <StepTitle title={local(spec.title)} timeless>
        {local(spec.instruction)}
      </StepTitle>
      <div className="kk-beam__middle">
        <PauseCard step={spec.id} />
      </div>
      <footer className="kk-beam__foot">
        <JoinLine />
      </footer>
    </>
  );
}
