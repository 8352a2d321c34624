import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useMe, useStepSpec, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { Choosing } from './systeem/Choosing.tsx';
import { Inviting } from './systeem/Inviting.tsx';
import { Missing } from './systeem/Missing.tsx';
import { Speaking } from './systeem/Speaking.tsx';
import { useSysteemNews } from './systeem/useSysteemNews.ts';
import './systeem/Systeem.css';

/** Who is missing, chairs for them, somebody who speaks for each, and how they come in (SYSTEEM-1 to 8). */
export function Systeem({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const { seat } = useMe();
  const spec = useStepSpec(step);
  const here = mine?.slice.systeem?.[step];
  useSysteemNews(here);
  if (!mine || !here || spec.kind !== 'systeem') return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const place = { step, spec, team: mine.team, here, me: seat };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>{_(`systeem.nu.${here.phase}`)}</StepHead>
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {here.phase === 'wie' ? <Missing {...place} /> : null}
      {here.phase === 'stoelen' ? <Choosing {...place} /> : null}
      {here.phase === 'spreken' ? <Speaking {...place} /> : null}
      {here.phase === 'uitnodigen' || here.phase === 'klaar' ? <Inviting {...place} /> : null}
    </div>
  );
}
