import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useStepSpec, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { Dotting } from './goedwerk/Dotting.tsx';
import { Picture } from './goedwerk/Picture.tsx';
import { Parts } from './goedwerk/Parts.tsx';
import { Telling } from './goedwerk/Telling.tsx';
import { Writing } from './goedwerk/Writing.tsx';
import { useGoedwerkNews } from './goedwerk/useGoedwerkNews.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './goedwerk/Goedwerk.css';

/** A tense moment, what was at stake, and the team's picture of good work (GOED-1 to 7). */
export function Goedwerk({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const spec = useStepSpec(step);
  const here = mine?.slice.goedwerk?.[step];
  useGoedwerkNews(here);
  if (!mine || !here || spec.kind !== 'goedwerk') return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const place = { step, spec, team: mine.team, here };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>{_(`goedwerk.nu.${here.phase}`)}</StepHead>
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      <Parts {...place} />
      {here.phase === 'moment' || here.phase === 'inzet' ? <Writing key={here.phase} {...place} /> : null}
      {here.phase === 'stippen' ? <Dotting {...place} /> : null}
      {here.phase === 'kiezen' || here.phase === 'vertellen' ? <Telling {...place} /> : null}
      {here.phase === 'beeld' || here.phase === 'klaar' ? <Picture {...place} /> : null}
    </div>
  );
}
