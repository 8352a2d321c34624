import { useLingui } from '@lingui/react';
import { agreementsOf, type Afspraken, type AfsprakenStep } from '../../../shared/steps/afspraken/state.ts';
import { useMe, useName, usePlay, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
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
      <Pen afspraken={afspraken} />
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

/** AFSP-3: one writes what the team says aloud. */
function Pen({ afspraken }: { afspraken: Afspraken }) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const mine = afspraken.scribe === seat;
  return (
    <div className="kk-stack kk-gap-2">
      <div className="kk-row">
        <output className="afspraken-pen">
          <Icon name="pen" size={22} />
          {mine ? _('afspraken.jij-schrijft') : _('afspraken.wie-schrijft', { name: name(afspraken.scribe) })}
        </output>
        {mine ? null : (
          <Button size="small" disabled={busy} onPress={() => void play({ type: 'afspraak/pen' })}>
            {_('afspraken.pen-over')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
