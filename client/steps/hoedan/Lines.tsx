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

/** Lines of other recommendations that wait for one’s own yes or no. */
export function AskedOfMe(table: Table) {
  const { _ } = useLingui();
  const { here, me } = table;
  const now = here.phase === 'afspreken' ? here.rounds.at(-1)?.pile : undefined;
  const waiting = here.rounds.flatMap(({ pile, line }) =>
    line?.who === me && !line.accepted && pile !== now ? [{ pile, line }] : [],
  );
  if (waiting.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-3" aria-label={_('hoedan.gevraagd')}>
      {waiting.map(({ pile, line }) => (
        <div key={pile} className="kk-panel kk-stack">
          <Said {...table} pile={pile} line={line} />
        </div>
      ))}
    </section>
  );
}

/** The lines of the recommendations that were talked over, without the one that is on. */
export function EarlierLines(table: Table) {
  const { _ } = useLingui();
  const local = useLocal();
  const { here } = table;
  const done = here.phase === 'klaar';
  const rounds = here.rounds.filter(
    ({ pile }, at) => talkedOver(here, pile) && (done || at < here.rounds.length - 1),
  );
  if (rounds.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-4" data-focus-home={done || undefined} tabIndex={-1}>
      <h2>{_(done ? 'hoedan.jullie-regels' : 'hoedan.eerder')}</h2>
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
    </section>
  );
}
