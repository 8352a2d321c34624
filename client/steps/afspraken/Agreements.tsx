import { agreementsOf, type AfsprakenStep } from '../../../shared/steps/afspraken/state.ts';
import { useTeam } from '../../game.ts';
import { Pen } from '../stap/Pen.tsx';
import '../stap/stap.css';
import { AgreementCard } from './AgreementCard.tsx';
import './Afspraken.css';

/** The three agreements of the team, to write, sign and reopen; with what was answered in silence while the step is on. */
export function Agreements({ answers }: { answers?: AfsprakenStep['answers'] }) {
  const mine = useTeam();
  const afspraken = mine?.slice.afspraken;
  if (!mine || !afspraken) return null;
  return (
    <div className="kk-stack kk-gap-4">
      <Pen scribe={afspraken.scribe} take={{ type: 'afspraak/pen' }} />
      <ol className="afspraken">
        {agreementsOf(mine.slice, mine.team.members).map((agreement) => (
          <li key={agreement.question}>
            <AgreementCard
              agreement={agreement}
              team={mine.team}
              afspraken={afspraken}
              {...(answers ? { answers: answers[agreement.question] } : {})}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
