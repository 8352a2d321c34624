import * as v from 'valibot';
import { clean, cleanOptional } from '../../text/clean.ts';
import { forSeat } from '../../workshop/channel.ts';
import { freshId, isPresent, present, type Decision, type Handlers } from '../../workshop/context.ts';
import { owned } from '../../workshop/ids.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { atField, partyAt, toField, type AtField } from './at-field.ts';
import { sameLine } from './fold.ts';
import { ownOf } from './pass.ts';
import { LINE_KINDS, RINGS, VELD_LIMITS, type Party } from './state.ts';

const step = v.string();
const party = v.string();
export const PLACE_COMMANDS = [
  v.strictObject({
    type: v.literal('veld/zet'),
    step,
    candidate: v.string(),
    ring: v.picklist(RINGS),
    want: v.string(),
  }),
  v.strictObject({ type: v.literal('veld/wil'), step, party, want: v.string() }),
  v.strictObject({ type: v.literal('veld/verplaats'), step, party, ring: v.picklist(RINGS) }),
  v.strictObject({ type: v.literal('veld/samen'), step, a: party, b: party }),
  v.strictObject({
    type: v.literal('veld/lijn'),
    step,
    kind: v.picklist(LINE_KINDS),
    a: party,
    b: party,
    words: v.string(),
  }),
  v.strictObject({ type: v.literal('veld/ongedaan'), step }),
] as const;
export type PlaceCommand = v.InferOutput<(typeof PLACE_COMMANDS)[number]>;

export const placeHandlers: Handlers<PlaceCommand> = {
  // VELD-3 in the pass, VELD-5 in free play
  'veld/zet'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['beurten', 'vrij']);
    if (isRefusal(at)) return at;
    const { turn, phase, parties } = at.field;
    if (phase === 'beurten' && turn?.seat !== at.seat) return refuse('niet-aan-de-beurt');
    if (phase === 'beurten' && turn?.party !== null) return refuse('kaart-al-gelegd');
    const own = ownOf(state, at.seat, at.step);
    const candidate = own.find(({ id }) => id === command.candidate);
    if (!candidate) return refuse('kaart-niet-in-hand');
    if (parties.length >= VELD_LIMITS.parties) return refuse('bord-vol', VELD_LIMITS.parties);
    const want = clean(command.want, VELD_LIMITS.want);
    if (typeof want !== 'string') return want;
    const set: Party = {
      ...candidate,
      ring: command.ring,
      wants: [owned(at.seat, want)],
      setters: [at.seat],
      before: null,
      movedBack: 0,
      differ: false,
    };
    const left = own.filter(({ id }) => id !== candidate.id);
    return [
      toField(
        at.team,
        { type: 'veld/gezet', step: at.step, seat: at.seat, party: set },
        forSeat(at.seat, { type: 'veld/eigen', step: at.step, own: left }),
      ),
    ];
  },
  'veld/wil'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['beurten', 'vrij']);
    if (isRefusal(at)) return at;
    const lying = partyAt(at.field, command.party);
    if (isRefusal(lying)) return lying;
    if (!lying.setters.includes(at.seat)) return refuse('kaart-van-ander');
    const text = clean(command.want, VELD_LIMITS.want);
    if (typeof text !== 'string') return text;
    const want = owned(at.seat, text);
    return [toField(at.team, { type: 'veld/wil', step: at.step, party: lying.id, want })];
  },
  // VELD-7: anyone moves a party
  'veld/verplaats'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    const lying = partyAt(at.field, command.party);
    if (isRefusal(lying)) return lying;
    if (lying.ring === command.ring) return refuse('al-gedaan');
    const { step: on, ring } = command;
    return [
      toField(at.team, {
        type: 'veld/verplaatst',
        step: on,
        seat: at.seat,
        party: lying.id,
        ring,
        undo: false,
      }),
    ];
  },
  // VELD-4
  'veld/samen'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['beurten', 'vrij', 'stoel']);
    if (isRefusal(at)) return at;
    return sayMerge(state, at, command.a, command.b);
  },
  // VELD-5, VELD-6; none in the short version (VELD-12)
  'veld/lijn'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    if (at.spec.settings.short) return refuse('andere-fase');
    const { kind, a, b } = command;
    if (a === b) return refuse('zelfde-kaart');
    for (const end of [a, b]) {
      const lying = partyAt(at.field, end);
      if (isRefusal(lying)) return lying;
    }
    if (at.field.lines.some((line) => sameLine(line, { kind, a, b }))) return refuse('koppeling-bestaat');
    if (at.field.lines.length >= VELD_LIMITS.lines) return refuse('bord-vol', VELD_LIMITS.lines);
    const text = cleanOptional(command.words, VELD_LIMITS.words);
    if (text !== null && typeof text !== 'string') return text;
    const words = text === null ? null : owned(at.seat, text);
    const line = { id: freshId(ctx), by: at.seat, kind, a, b, words };
    return [toField(at.team, { type: 'veld/lijn', step: at.step, line })];
  },
  'veld/ongedaan'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['beurten', 'vrij', 'stoel']);
    return isRefusal(at) ? at : undoLast(state, at);
  },
};

/** Both setters say yes; for a setter who is not there any second member may (as KAART-14). */
function sayMerge(state: State, at: AtField, one: string, other: string): Decision {
  if (one === other) return refuse('zelfde-kaart');
  const ends = at.field.parties.filter(({ id }) => id === one || id === other);
  const [keep, gone] = ends;
  if (!keep || !gone) return refuse('kaart-niet-op-bord');
  const { team, step: on, seat } = at;
  const asked = at.field.merges.find(({ a, b }) => a === keep.id && b === gone.id);
  if (asked?.yes.includes(seat)) return refuse('wachten-op-tweede');
  const yes = [...(asked?.yes ?? []), seat];
  const setters = [...new Set([...keep.setters, ...gone.setters])];
  const here = setters.filter((setter) => isPresent(state, setter));
  const enough = Math.min(2, setters.length, present(state, team).length);
  const said = toField(team, { type: 'veld/samen-gevraagd', step: on, a: keep.id, b: gone.id, seat });
  if (yes.length < enough || here.some((setter) => !yes.includes(setter))) return [said];
  return [said, toField(team, { type: 'veld/samengevoegd', step: on, keep: keep.id, gone: gone.id })];
}

/** As KAART-15: takes back one's own last act. What others built on is no longer in `last`. */
function undoLast(state: State, at: AtField): Decision {
  const { team, step: on, seat, field } = at;
  const act = field.last[seat];
  if (!act) return refuse('niets-om-ongedaan-te-maken');
  if (act.kind === 'lijn') return [toField(team, { type: 'veld/lijn-weg', step: on, line: act.line, seat })];
  if (act.kind === 'stoel')
    return [toField(team, { type: 'veld/stoel-weg', step: on, chair: act.chair, seat })];
  const lying = partyAt(field, act.party);
  if (isRefusal(lying)) return lying;
  if (act.kind === 'verplaatst') {
    const part = { type: 'veld/verplaatst', step: on, seat, party: lying.id, ring: act.from } as const;
    return [toField(team, { ...part, undo: true })];
  }
  const own = ownOf(state, seat, on);
  if (own.length >= VELD_LIMITS.own) return refuse('hand-vol', VELD_LIMITS.own);
  const { id, card, name, sector } = lying;
  return [
    toField(
      team,
      { type: 'veld/teruggenomen', step: on, seat, party: id },
      forSeat(seat, { type: 'veld/eigen', step: on, own: [...own, { id, card, name, sector }] }),
    ),
  ];
}
