import { useLingui } from '@lingui/react';
import { enough } from '../../shared/steps/waarderen/state.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { Outcome } from './waarderen/Outcome.tsx';
import { Scenarios } from './waarderen/Scenarios.tsx';
import { useWaarderenNews } from './waarderen/useWaarderenNews.ts';
import { Weighing } from './waarderen/Weighing.tsx';
import './waarderen/Waarderen.css';

/** Hundred points divided in silence; then what the team gives weight to, and where it differs (WAARD-1 to 9). */
export function Waarderen({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const here = mine?.slice.waarderen?.[step];
  useWaarderenNews(here);
  if (!mine || !here) return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const writing = here.phase === 'schrijven';
  const head =
    here.scenarios && !writing ? (
      <StepHead step={step}>{_(`waarderen.nu.${here.phase}`)}</StepHead>
    ) : (
      <StepHead step={step} />
    );
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      {head}
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {writing ? <Scenarios step={step} here={here} /> : null}
      {enough(here) || writing ? null : <p className="kk-lead">{_('waarderen.niets')}</p>}
      {enough(here) && !here.outcome ? <Weighing step={step} team={mine.team} here={here} /> : null}
      {here.outcome ? <Outcome step={step} here={here} outcome={here.outcome} /> : null}
    </div>
  );
}
