import { useLingui } from '@lingui/react';
import type { DialoogPhase } from '../../shared/steps/dialoog/state.ts';
import { topicTaken } from '../../shared/steps/dialoog/topics.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useLocal, useStepSpec, useTeam } from '../game.ts';
import { Assuming } from './dialoog/Assumptions.tsx';
import { Changed } from './dialoog/Changed.tsx';
import { DIALOOG_PARTS, type DialoogPart } from './dialoog/parts.ts';
import type { Place } from './dialoog/place.ts';
import { Question } from './dialoog/Question.tsx';
import { Talking } from './dialoog/Talking.tsx';
import { Topics } from './dialoog/Topics.tsx';
import { useDialoogNews } from './dialoog/useDialoogNews.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { PartsRow } from './stap/PartsRow.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './dialoog/Dialoog.css';

/** One topic, what one takes for granted about it, and a stick that says who talks (DIALOOG-1 to 9). */
export function Dialoog({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const spec = useStepSpec(step);
  const here = mine?.slice.dialoog?.[step];
  useDialoogNews(step, here);
  if (!mine || !here || spec.kind !== 'dialoog') return <NoTeam step={step} />;
  const place = { step, spec, team: mine.team, here };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>{_(`dialoog.nu.${here.phase}`)}</StepHead>
      <PartsRow
        label={_('dialoog.delen')}
        parts={DIALOOG_PARTS.map((id) => ({ id, name: _(`dialoog.deel.${id}`) }))}
        now={DIALOOG_PARTS.indexOf(PART_OF[here.phase])}
        done={here.phase === 'klaar'}
      />
      {here.topic === null ? null : <Topic {...place} />}
      <Part {...place} />
    </div>
  );
}

const PART_OF: Record<DialoogPhase, DialoogPart> = {
  onderwerp: 'onderwerp',
  aannames: 'aannames',
  rondje: 'gesprek',
  vrij: 'gesprek',
  anders: 'opbrengst',
  vraag: 'opbrengst',
  klaar: 'opbrengst',
};

/** What it is about stays in sight. */
function Topic({ here, spec }: Place) {
  const { _ } = useLingui();
  const local = useLocal();
  const topic = topicTaken(here, spec.settings);
  return (
    <section className="stap-known" aria-label={_('dialoog.ons-onderwerp')}>
      <p className="kk-eyebrow kk-eyebrow--course">{_('dialoog.ons-onderwerp')}</p>
      <p className="stap-large">{topic ? local(topic) : _('stappen.gewist')}</p>
    </section>
  );
}

function Part(place: Place) {
  switch (place.here.phase) {
    case 'onderwerp':
      return <Topics {...place} />;
    case 'aannames':
      return <Assuming {...place} />;
    case 'rondje':
    case 'vrij':
      return <Talking {...place} />;
    case 'anders':
      return <Changed {...place} />;
    case 'vraag':
    case 'klaar':
      return <Question {...place} />;
  }
}
