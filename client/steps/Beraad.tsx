import { useLingui } from '@lingui/react';
import { BERAAD_PARTS, PART_OF } from '../../shared/steps/beraad/state.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useStepSpec, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { Case } from './beraad/Case.tsx';
import { Choices } from './beraad/Choices.tsx';
import { Found } from './beraad/Found.tsx';
import { Known } from './beraad/Known.tsx';
import type { Place } from './beraad/place.ts';
import { Asking, Question } from './beraad/Question.tsx';
import { Standing } from './beraad/Standing.tsx';
import { Touching } from './beraad/Touching.tsx';
import { TouchedList } from './beraad/TouchedList.tsx';
import { useBeraadNews } from './beraad/useBeraadNews.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { PartsRow } from './stap/PartsRow.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './beraad/Beraad.css';

/** One real case in six parts, at the pace of the team (BERAAD-1 to 9). */
export function Beraad({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  const spec = useStepSpec(step);
  const here = mine?.slice.beraad?.[step];
  useBeraadNews(here);
  if (!mine || !here || spec.kind !== 'beraad') return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  const place = { step, spec, team: mine.team, here };
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>{_(`beraad.nu.${here.phase}`)}</StepHead>
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      <PartsRow
        label={_('beraad.delen')}
        parts={BERAAD_PARTS.map((id) => ({ id, name: _(`beraad.deel.${id}`) }))}
        now={BERAAD_PARTS.indexOf(PART_OF[here.phase])}
        done={here.phase === 'klaar'}
      />
      <Known {...place} />
      <Part {...place} />
    </div>
  );
}

function Part(place: Place) {
  switch (place.here.phase) {
    case 'casus':
      return <Case {...place} />;
    case 'vraag':
      return <Asking {...place} />;
    case 'vraagkeuze':
      return <Question {...place} />;
    case 'geraakt':
      return <Touching {...place} />;
    case 'lijst':
      return <TouchedList {...place} />;
    case 'keuzes':
      return <Choices {...place} />;
    case 'standpunt':
      return <Standing {...place} />;
    case 'opbrengst':
    case 'klaar':
      return <Found {...place} />;
  }
}
