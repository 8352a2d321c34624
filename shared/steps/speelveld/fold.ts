import type { Draft } from 'immer';
import type { Folds } from '../../workshop/fold.ts';
import type { StepId } from '../../workshop/ids.ts';
import type { FacilitatorSlice, SeatSlice, TeamSlice } from '../../workshop/state.ts';
import {
  VELD_LIMITS,
  type Party,
  type VeldFacilitatorPart,
  type VeldLine,
  type VeldSeat,
  type VeldSeatPart,
  type VeldTeam,
  type VeldTeamPart,
} from './state.ts';

export const veldTeam: Folds<TeamSlice, VeldTeamPart> = {
  'veld/begonnen'(team, { step, at, queue, carried }) {
    team.speelveld ??= {};
    team.speelveld[step] = {
      phase: 'stil',
      since: at,
      ready: [],
      queue,
      deferred: [],
      turn: null,
      parties: [],
      lines: [],
      merges: [],
      questions: [],
      carried,
      absentees: [],
      nobody: null,
      chairs: [],
      last: {},
      closeAsked: null,
      dotsReady: [],
      dots: null,
      tie: [],
      top: null,
    };
  },
  'veld/gereed'(team, part) {
    field(team, part.step).ready.push(part.seat);
  },
  'veld/fase'(team, { step, phase, at }) {
    Object.assign(field(team, step), { phase, since: at, last: {}, closeAsked: null });
  },
  'veld/beurt'(team, { step, turn, queue, deferred }) {
    Object.assign(field(team, step), { turn, queue, deferred });
  },
  'veld/gezet'(team, { step, seat, party }) {
    const at = field(team, step);
    at.parties.push(party);
    at.last[seat] = { kind: 'gezet', party: party.id };
    if (at.turn?.seat === seat) at.turn.party = party.id;
  },
  'veld/teruggenomen'(team, { step, seat, party }) {
    const at = field(team, step);
    at.parties = at.parties.filter(({ id }) => id !== party);
    at.merges = at.merges.filter(({ a, b }) => a !== party && b !== party);
    delete at.last[seat];
    if (at.turn?.party === party) at.turn.party = null;
  },
  // VELD-7: moved back twice, and the team differs about it
  'veld/verplaatst'(team, { step, seat, party: id, ring, undo }) {
    const at = field(team, step);
    const party = partyOf(at, id);
    if (!party) return;
    const from = party.ring;
    builtOn(at, id);
    party.ring = ring;
    if (undo) {
      delete at.last[seat];
      return;
    }
    if (party.before === ring) party.movedBack += 1;
    party.differ ||= party.movedBack >= VELD_LIMITS.movedBack;
    party.before = from;
    at.last[seat] = { kind: 'verplaatst', party: id, from };
  },
  'veld/wil'(team, { step, party: id, want }) {
    const party = partyOf(field(team, step), id);
    if (party) party.wants = [...party.wants.filter(({ by }) => by !== want.by), want];
  },
  'veld/samen-gevraagd'(team, { step, a, b, seat }) {
    const at = field(team, step);
    const asked = at.merges.find((merge) => merge.a === a && merge.b === b);
    if (asked) asked.yes.push(seat);
    else at.merges.push({ a, b, yes: [seat] });
  },
  'veld/samengevoegd'(team, { step, keep, gone }) {
    merge(field(team, step), keep, gone);
  },
  'veld/lijn'(team, { step, line }) {
    const at = field(team, step);
    builtOn(at, line.a);
    builtOn(at, line.b);
    at.lines.push(line);
    at.last[line.by] = { kind: 'lijn', line: line.id };
  },
  'veld/lijn-weg'(team, { step, line, seat }) {
    const at = field(team, step);
    at.lines = at.lines.filter(({ id }) => id !== line);
    delete at.last[seat];
  },
  'veld/vraag'(team, { step, card }) {
    field(team, step).questions.push({ card, answer: null });
  },
  'veld/antwoord'(team, { step, card, answer }) {
    const question = field(team, step).questions.find((one) => one.card === card);
    if (question) question.answer = answer;
  },
  'veld/mist'(team, { step, absentee }) {
    const at = field(team, step);
    at.absentees.push(absentee);
    at.nobody = null;
  },
  'veld/niemand'(team, { step, why }) {
    field(team, step).nobody = why;
  },
  'veld/stoel'(team, { step, chair }) {
    const at = field(team, step);
    at.chairs.push(chair);
    at.last[chair.by] = { kind: 'stoel', chair: chair.id };
  },
  'veld/stoel-weg'(team, { step, chair, seat }) {
    const at = field(team, step);
    at.chairs = at.chairs.filter(({ id }) => id !== chair);
    delete at.last[seat];
  },
  'veld/sluit-gevraagd'(team, { step, seat }) {
    field(team, step).closeAsked = seat;
  },
  'veld/stip-klaar'(team, { step, seat, ready }) {
    const at = field(team, step);
    at.dotsReady = at.dotsReady.filter((other) => other !== seat);
    if (ready) at.dotsReady.push(seat);
  },
  'veld/onthuld'(team, { step, dots, tie }) {
    Object.assign(field(team, step), { dots, tie });
  },
  'veld/top'(team, { step, top }) {
    Object.assign(field(team, step), { top, tie: [] });
  },
};

export const veldSeat: Folds<SeatSlice, VeldSeatPart> = {
  'veld/eigen'(seat, { step, own }) {
    mine(seat, step).own = own;
  },
  'veld/stip'(seat, { step, on }) {
    mine(seat, step).dot = on;
  },
};

export const veldFacilitator: Folds<FacilitatorSlice, VeldFacilitatorPart> = {
  'veld/stand'(slice, { step, team, stand }) {
    slice.speelveld ??= {};
    (slice.speelveld[step] ??= {})[team] = stand;
  },
};

function field(team: Draft<TeamSlice>, step: StepId): Draft<VeldTeam> {
  const at = team.speelveld?.[step];
  if (!at) throw new Error(`no speelveld in step ${step}`);
  return at;
}

function mine(seat: Draft<SeatSlice>, step: StepId): Draft<VeldSeat> {
  seat.speelveld ??= {};
  return (seat.speelveld[step] ??= { own: [], dot: null });
}

function partyOf(at: Draft<VeldTeam>, id: string): Draft<Party> | undefined {
  return at.parties.find((party) => party.id === id);
}

/** Who last set or moved this party can no longer take that back (KAART-15, VELD-7). */
function builtOn(at: Draft<VeldTeam>, party: string): void {
  for (const [seat, act] of Object.entries(at.last)) {
    if ('party' in act && act.party === party) delete at.last[seat];
  }
}

/** VELD-4: one party with the wants of both; lines follow it, and a line to itself or twice over goes. */
function merge(at: Draft<VeldTeam>, keep: string, gone: string): void {
  const into = partyOf(at, keep);
  const from = partyOf(at, gone);
  if (!into || !from) return;
  for (const id of [keep, gone]) builtOn(at, id);
  into.setters = [...new Set([...into.setters, ...from.setters])];
  into.wants.push(...from.wants);
  at.parties = at.parties.filter(({ id }) => id !== gone);
  if (at.turn?.party === gone) at.turn.party = keep;
  at.merges = at.merges.filter(({ a, b }) => a !== gone && b !== gone);
  const lines: VeldLine[] = [];
  for (const line of at.lines) {
    const moved = { ...line, a: line.a === gone ? keep : line.a, b: line.b === gone ? keep : line.b };
    if (moved.a !== moved.b && !lines.some((other) => sameLine(other, moved))) lines.push(moved);
  }
  at.lines = lines;
  for (const [seat, act] of Object.entries(at.last)) {
    if (act.kind === 'lijn' && !lines.some(({ id }) => id === act.line)) delete at.last[seat];
  }
}

/** VELD-6: only an assignment has a direction. */
export function sameLine(
  one: Pick<VeldLine, 'kind' | 'a' | 'b'>,
  other: Pick<VeldLine, 'kind' | 'a' | 'b'>,
): boolean {
  if (one.kind !== other.kind) return false;
  if (one.a === other.a && one.b === other.b) return true;
  return one.kind !== 'opdracht' && one.a === other.b && one.b === other.a;
}
