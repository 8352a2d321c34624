import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { ListToggle } from '../board/StageTools.tsx';
import { useListed } from '../board/useListed.ts';
import { useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { ChartView } from './speelveld/chart/ChartView.tsx';
import { Close, CloseAsked } from './speelveld/Close.tsx';
import { Choosing, Dots, Outcome } from './speelveld/Dots.tsx';
import { Lines } from './speelveld/Lines.tsx';
import { Missing } from './speelveld/Missing.tsx';
import { OwnParties } from './speelveld/OwnParties.tsx';
import { Questions } from './speelveld/Questions.tsx';
import { Rings } from './speelveld/Rings.tsx';
import { SetForm } from './speelveld/SetForm.tsx';
import { Silent } from './speelveld/Silent.tsx';
import { Turn } from './speelveld/Turn.tsx';
import { useFieldNews } from './speelveld/useFieldNews.ts';
import { useField, type Field } from './speelveld/useField.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './speelveld/Speelveld.css';

/** Who is in play round the opgave, how they hang together, and who is not there (VELD-1 to 12). */
export function Speelveld({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const at = useField(step);
  const opgave = useTeam()?.slice.opgave?.sentence.value;
  const { listed, room, setListed } = useListed();
  useFieldNews(at);
  if (!at) return <NoTeam step={step} />;
  if (!listed && at.field.phase !== 'stil')
    return <ChartView at={at} opgave={opgave ?? null} onListed={setListed} />;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {room && at.field.phase !== 'stil' ? (
        <div>
          <ListToggle listed onListed={setListed} />
        </div>
      ) : null}
      <Now at={at} />
      {at.field.phase === 'stil' ? null : (
        <>
          <Rings at={at} />
          <Lines at={at} />
          <Missing at={at} />
          <Questions at={at} />
          <Close at={at} />
        </>
      )}
    </div>
  );
}

/** The one thing to do now, over the field. */
function Now({ at }: { at: Field }) {
  switch (at.field.phase) {
    case 'stil':
      return <Silent at={at} />;
    case 'beurten':
      return <Turn at={at} />;
    case 'vrij':
      return (
        <div className="stap-columns stap-columns--even">
          <section className="kk-panel kk-stack kk-gap-4">
            <SetForm at={at} />
            <OwnParties at={at} />
          </section>
          <CloseAsked at={at} />
        </div>
      );
    case 'stoel':
      return <CloseAsked at={at} />;
    case 'stippen':
      return <Dots at={at} />;
    case 'kiezen':
      return <Choosing at={at} />;
    case 'klaar':
      return <Outcome at={at} />;
  }
}
