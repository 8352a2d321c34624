import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { talkedOver, type HoedanLine, type HoedanRound } from '../../../shared/steps/hoedan/state.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useLocal, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CommitmentFields, Committed, useCommitment } from '../stap/Commitment.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { adviceOf, roleOf, type Table } from './table.ts';

interface LineProps extends Table {
  round: HoedanRound;
}

/** Who does what, when, and how we notice; written by anybody, accepted by the person named only (HOEDAN-5, HOEDAN-6). */
export function Line({ round, ...table }: LineProps) {
  const { _ } = useLingui();
  const [changing, setChanging] = useState(false);
  const { line } = round;
  if (!line || changing)
    return (
      <LineForm
        step={table.step}
        team={table.team}
        pile={round.pile}
        line={line}
        onDone={() => setChanging(false)}
      />
    );
  return (
    <>
      <Said {...table} pile={round.pile} line={line} />
      <div>
        <Button icon="pen" onPress={() => setChanging(true)}>
          {_('stappen.anders')}
        </Button>
      </div>
    </>
  );
}

function Said({ pile, line, ...table }: Table & { pile: string; line: HoedanLine }) {
  const local = useLocal();
  const role = roleOf(table, line.role);
  return (
    <Committed one={line} answer={(accept) => ({ type: 'hoedan/neem-aan', step: table.step, pile, accept })}>
      {role ? <p className="stap-by">{local(role.name)}</p> : null}
    </Committed>
  );
}

interface LineFormProps {
  step: string;
  team: Team;
  pile: string;
  line: HoedanLine | null;
  onDone: () => void;
}

function LineForm({ step, team, pile, line, onDone }: LineFormProps) {
  const { _ } = useLingui();
  const draft = useCommitment(`regel.${step}.${pile}`, line);
  const { play, refusal, busy } = usePlay();
  async function save(): Promise<void> {
    const { what, who, date, notice } = draft;
    if (!(await play({ type: 'hoedan/regel', step, pile, what, who, date, notice }))) return;
    draft.clear();
    onDone();
  }
  return (
    <form
      className="stap-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.ready && !busy) void save();
      }}
    >
      <CommitmentFields draft={draft} team={team} />
      <RefusalNote refusal={refusal} />
      <div className="kk-row">
        {line ? <Button onPress={onDone}>{_('stappen.laat-maar')}</Button> : null}
        <Button type="submit" disabled={busy || !draft.ready}>
          {busy ? _('stappen.bezig') : _('hoedan.bewaar')}
        </Button>
      </div>
    </form>
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
    <section aria-label={_('hoedan.gevraagd')}>
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
