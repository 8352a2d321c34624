import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useStepSpec, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { Agreeing } from './tegenspraak/Agreeing.tsx';
import { Line } from './tegenspraak/Line.tsx';
import { Question } from './tegenspraak/Question.tsx';
import { Stand } from './tegenspraak/Stand.tsx';
import { useTegenspraakNews } from './tegenspraak/useTegenspraakNews.ts';
import './tegenspraak/Tegenspraak.css';

/** A stand in silence, questions from four roles, and what the team agrees on (TEGEN-1 to 8). */
export function Tegenspraak({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const spec = useStepSpec(step);
  const here = mine?.slice.tegenspraak?.[step];
  useTegenspraakNews(here);
  if (!mine || !here || spec.kind !== 'tegenspraak') return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const place = { step, spec, team: mine.team, here };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead
        step={step}
        eyebrow={
          here.phase === 'vragen'
            ? _('tegenspraak.vraag-nummer', { nummer: here.questions.length, van: spec.settings.rounds })
            : undefined
        }
      >
        {_(`tegenspraak.nu.${here.phase}`)}
      </StepHead>
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {here.phase === 'stil' ? <Stand {...place} /> : null}
      {here.phase === 'lijn' ? <Line {...place} /> : null}
      {here.phase === 'vragen' ? <Question {...place} /> : null}
      {here.phase === 'afspraken' || here.phase === 'klaar' ? <Agreeing {...place} /> : null}
    </div>
  );
}
