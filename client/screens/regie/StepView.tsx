import { useLingui } from '@lingui/react';
import type { StepKind, StepSpec } from '../../../shared/decks/content.ts';
import { useAll, useLocal, useStepSpec } from '../../game.ts';
import { CheckInView } from './CheckInView.tsx';
import { KaartrondeView } from './KaartrondeView.tsx';
import { KoffieView } from './KoffieView.tsx';
import { KijkMee } from './KijkMee.tsx';
import { MixTable } from './mix/MixTable.tsx';
import { PlenairView } from './PlenairView.tsx';
import { PauzeView } from './PauzeView.tsx';
import { SpeelveldView } from './SpeelveldView.tsx';
import { TeamsDone } from './TeamsDone.tsx';
import { TheedoosView } from './TheedoosView.tsx';
import { VragenlijstView } from './VragenlijstView.tsx';
import './StepView.css';

/** Steps in which all boards have to be seen at once: what to say is one press away. */
const AT_A_GLANCE: readonly StepKind[] = ['kaartronde', 'speelveld'];

/** What a facilitator says, what participants read, and how far they are in the step that is on. */
export function StepView() {
  const { _ } = useLingui();
  const local = useLocal();
  const { clock } = useAll();
  const spec = useStepSpec(clock.step);
  return (
    <div className="kk-step">
      <details className="kk-step__words" open={!AT_A_GLANCE.includes(spec.kind)} key={spec.id}>
        <summary>{_('regie.wat-zeg-je', { stap: local(spec.title) })}</summary>
        <div className="kk-step__pair">
          <section>
            <h3>{_('regie.voor-jou')}</h3>
            <p>{local(spec.note)}</p>
          </section>
          <section>
            <h3>{_('regie.deelnemers-lezen')}</h3>
            <p>{local(spec.instruction)}</p>
          </section>
        </div>
      </details>
      <Progress spec={spec} />
      <KijkMee />
    </div>
  );
}

function Progress({ spec }: { spec: StepSpec }) {
  switch (spec.kind) {
    case 'check-in':
      return <CheckInView spec={spec} />;
    case 'vragenlijst':
      return <VragenlijstView step={spec.id} />;
    case 'theedoos':
      return <TheedoosView />;
    case 'koffietafels':
      return <KoffieView spec={spec} />;
    case 'mix':
      return <MixTable key={spec.id} spec={spec} />;
    case 'kaartronde':
      return <KaartrondeView spec={spec} />;
    case 'speelveld':
      return <SpeelveldView spec={spec} />;
    case 'plenair':
      return <PlenairView step={spec.id} />;
    case 'pauze':
      return <PauzeView step={spec.id} />;
    case 'opgave':
    case 'afspraken':
    case 'wat':
    case 'hoedan':
    case 'reflectie':
    case 'waarderen':
    case 'tegenspraak':
    case 'goedwerk':
    case 'scan':
    case 'plaatsen':
    case 'systeem':
    case 'beraad':
    case 'dialoog':
    case 'koers':
    case 'check-out':
      return <TeamsDone spec={spec} />;
  }
}
