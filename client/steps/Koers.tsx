import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { CourseTogether } from './koers/CourseTogether.tsx';
import { FirstStep } from './koers/FirstStep.tsx';
import { FromGoodWork } from './koers/FromGoodWork.tsx';
import { FromField } from './koers/FromField.tsx';
import { FromScan } from './koers/FromScan.tsx';
import { FromWat } from './koers/FromWat.tsx';
import { Request } from './koers/Request.tsx';
import { Silent } from './koers/Silent.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './koers/Koers.css';

/** From A, to B, by way of B: silent proposals, one scribe, one first step, one request (KOERS-1 to 4). */
export function Koers({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const koers = mine?.slice.koers[step];
  if (!mine || !koers) return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      <FromField />
      <FromWat />
      <FromGoodWork />
      <FromScan step={step} />
      {koers.phase === 'stil' ? (
        <Silent step={step} team={mine.team} koers={koers} />
      ) : (
        <>
          <CourseTogether step={step} koers={koers} />
          <div className="stap-columns stap-columns--even">
            <FirstStep step={step} team={mine.team} koers={koers} parked={mine.slice.parked} />
            <Request step={step} koers={koers} />
          </div>
        </>
      )}
    </div>
  );
}
