import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { talkedOver, type HoedanLine, type HoedanRound } from '../../../shared/steps/hoedan/state.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useLocal } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Committed } from '../stap/Commitment.tsx';
import { CommitmentForm, useCommitment } from '../stap/CommitmentForm.tsx';
import { adviceOf, roleOf, type Table } from './table.ts';

interface LineProps extends Table {
  round: HoedanRound;
}

/** Who does what, when, and how we notice; written by anybody, accepted by the person named only (HOEDAN-5, HOEDAN-6). */
export function Line({ round, ...table }: LineProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const [writing, setWriting] = useState(false);
  const { pile, line } = round;
  // what is talked over now is written at once, an earlier one only by who asks for it
  const now = table.here.phase === 'afspreken' && round === table.here.rounds.at(-1);
  if (writing || (now && !line))
    return (
      <LineForm
        step={table.step}
        team={table.team}
        pile={pile}
        line={line}
        asked={writing}
        onDone={() => setWriting(false)}
      />
    );
  const naam = local(adviceOf(table, pile)?.name ?? { nl: '', en: '' });
  return (
    <>
      {line ? (
        <Said {...table} pile={pile} line={line} />
      ) : (
        <p className="kk-hint">{_('hoedan.geen-regel')}</p>
      )}
      <div>
        <Button
          icon="pen"
          label={_(line ? 'hoedan.pas-aan' : 'hoedan.alsnog-bij', { naam })}
          onPress={() => setWriting(true)}
        >
          {_(line ? 'stappen.anders' : 'hoedan.alsnog')}
        </Button>
      </div>
    </>
  );
}

function Said({ pile, line, ...table }: Table & { pile: string; line: HoedanLine }) {
  const local = useLocal();
  const role = roleOf(table, line.role);
  return (
    <Committed
      one={line}
      answer={(accept) => ({ type: 'hoedan/neem-aan', step: table.step, pile, line: line.id, accept })}
    >
      {role ? <p className="stap-by">{local(role.name)}</p> : null}
    </Committed>
  );
}

interface LineFormProps {
  step: string;
  team: Team;
  pile: string;
  line: HoedanLine | null;
  /** somebody pressed a button for it */
  asked: boolean;
  onDone: () => void;
}

function LineForm({ step, team, pile, line, asked, onDone }: LineFormProps) {
  const { _ } = useLingui();
  const draft = useCommitment(`regel.${step}.${pile}`, line);
  return (
    <CommitmentForm
      draft={draft}
      team={team}
      autoFocus={asked}
      command={({ what, who, date, notice }) => ({
        type: 'hoedan/regel',
        step,
        pile,
        what,
        who,
        date,
        notice,
      })}
      submit={_('hoedan.bewaar')}
      onDone={onDone}
      onBack={asked ? onDone : undefined}
    />
  );
}

/** Lines that wait for one’s own yes or no, but for that of the recommendation that is talked over now. */
function waiting({ here, me }: Table): HoedanRound[] {
  const now = here.phase === 'afspreken' ? here.rounds.at(-1) : undefined;
  return here.rounds.filter((round) => round !== now && round.line?.who === me && !round.line.accepted);
}

/** What the team asks of oneself, wherever one is. */
export function AskedOfMe(table: Table) {
  const { _ } = useLingui();
  const rounds = waiting(table);
  if (rounds.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_('hoedan.gevraagd')}</h2>
      <Rounds {...table} rounds={rounds} />
    </section>
  );
}

/** The lines of the recommendations that were talked over, without the one that is on and what is asked of oneself. */
export function EarlierLines(table: Table) {
  const { _ } = useLingui();
  const { here } = table;
  const done = here.phase === 'klaar';
  const asked = waiting(table);
  const rounds = here.rounds.filter(
    (round, at) =>
      talkedOver(here, round.pile) && !asked.includes(round) && (done || at < here.rounds.length - 1),
  );
  if (rounds.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_(done ? 'hoedan.jullie-regels' : 'hoedan.eerder')}</h2>
      <Rounds {...table} rounds={rounds} />
    </section>
  );
}

function Rounds({ rounds, ...table }: Table & { rounds: readonly HoedanRound[] }) {
  const local = useLocal();
  return (
    <ol className="hoedan-lines">
      {rounds.map((round) => {
        const advice = adviceOf(table, round.pile);
        return (
          <li key={round.pile} className="kk-panel kk-stack">
            <h3 className="kk-eyebrow kk-eyebrow--course">{advice ? local(advice.name) : ''}</h3>
            <Line {...table} round={round} />
          </li>
        );
      })}
    </ol>
  );
}
