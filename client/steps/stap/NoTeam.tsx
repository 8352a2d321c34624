import { useLingui } from '@lingui/react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useFlavour, useMe } from '../../game.ts';
import { WaitingCup } from '../../parts/WaitingCup.tsx';
import { StepHead } from './StepHead.tsx';

/** For who came late and has no team yet: calm words, nothing to do. */
export function NoTeam({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const flavour = useFlavour()(seat);
  return (
    <div className="kk-page kk-stack kk-gap-6">
      <WaitingCup flavour={flavour ?? 'none'} label={_('stappen.glas')} />
      <StepHead step={step} title={_('stappen.geen-team.titel')}>
        {_('stappen.geen-team.tekst')}
      </StepHead>
    </div>
  );
}
