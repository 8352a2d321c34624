import * as v from 'valibot';
import { STYLES, type Style } from '../decks/content.ts';
import { itemsOf, score } from '../style/score.ts';
import { forSeat, seatChannel } from '../workshop/channel.ts';
import { event, personOf, specOf, type Context, type Handlers } from '../workshop/context.ts';
import type { Event, Parts, SeatPart, ServerPart } from '../workshop/events.ts';
import type { Folds } from '../workshop/fold.ts';
import { owned, type SeatId, type StepId } from '../workshop/ids.ts';
import { isRefusal, refuse } from '../workshop/refusal.ts';
import type { SheetFields } from '../workshop/sheet.ts';
import {
  emptySeat,
  type AllSlice,
  type FacilitatorSlice,
  type OwnStyle,
  type SeatSlice,
  type ServerSlice,
  type State,
} from '../workshop/state.ts';

/** Who is ready, never what was answered. Raw answers are not in the log at all. */
export interface VragenlijstFacilitator {
  ready: SeatId[];
}

export const VRAGENLIJST_COMMANDS = [
  v.strictObject({ type: v.literal('vragenlijst/klaar'), step: v.string() }),
  v.strictObject({ type: v.literal('smaak/kies'), style: v.picklist(STYLES) }),
  v.strictObject({ type: v.literal('smaak/deel'), shared: v.boolean() }),
] as const;
export type VragenlijstCommand = v.InferOutput<(typeof VRAGENLIJST_COMMANDS)[number]>;

export type VragenlijstFacilitatorPart = { type: 'vragenlijst/klaar'; step: StepId; seat: SeatId };

export const vragenlijstFacilitator: Folds<FacilitatorSlice, VragenlijstFacilitatorPart> = {
  'vragenlijst/klaar'(slice, part) {
    const step = (slice.vragenlijst[part.step] ??= { ready: [] });
    if (!step.ready.includes(part.seat)) step.ready.push(part.seat);
  },
};

type StyleSeatPart = Extract<SeatPart, { type: `stijl/${string}` }>;
type StyleServerPart = Extract<ServerPart, { type: `stijl/${string}` }>;

export const styleSeat: Folds<SeatSlice, StyleSeatPart> = {
  'stijl/uitslag'(slice, part) {
    slice.style.result = part.result;
    slice.style.flavour = part.flavour;
  },
  'stijl/gekozen'(slice, part) {
    slice.style.flavour = part.flavour;
  },
  'stijl/gedeeld'(slice, part) {
    slice.style.shared = part.shared;
  },
};

export const styleServer: Folds<ServerSlice, StyleServerPart> = {
  'stijl/uitslag'(slice, part) {
    const style = styleIn(slice, part.seat);
    style.result = part.result;
    style.flavour = part.flavour;
  },
  'stijl/gekozen'(slice, part) {
    styleIn(slice, part.seat).flavour = part.flavour;
  },
  'stijl/gedeeld'(slice, part) {
    styleIn(slice, part.seat).shared = part.shared;
  },
};

function styleIn(slice: ServerSlice, seat: SeatId): OwnStyle {
  return (slice.styles[seat] ??= emptySeat().style);
}

/** One answer to each thing that is asked: from 1 to 5 to a statement, 1 or 2 to a pair. */
export function vragenlijstFields(_state: State, _seat: SeatId, _step: StepId, ctx: Context): SheetFields {
  return Object.fromEntries(
    itemsOf(ctx.content.questionnaire).map(({ id, highest }) => [
      id,
      { kind: 'number', min: 1, max: highest },
    ]),
  );
}

/** The flavour a person goes by, also when they do not share it; null: none, or a melange not yet chosen from. */
export function flavourOf(state: State, seat: SeatId): Style | null {
  return state.server.styles[seat]?.flavour?.value ?? null;
}

/** The flavour beside somebody's name; null: they do not share one, or have none (MIX-3). */
export function shownFlavour({ people }: Pick<AllSlice, 'people'>, seat: SeatId): Style | null {
  return people[seat]?.flavour?.value ?? null;
}

/** Has somebody a flavour that stands beside no name (MIX-3)? */
export function hidesFlavour(state: State, seat: SeatId): boolean {
  return flavourOf(state, seat) !== null && shownFlavour(state.all, seat) === null;
}

export const vragenlijstHandlers: Handlers<VragenlijstCommand> = {
  'vragenlijst/klaar'(state, command, ctx) {
    // VOOR-5: before, in or after its step
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    if (!specOf(ctx.content, command.step, 'vragenlijst')) return refuse('andere-stap');
    const { seat } = asker;
    const outcome = score(ctx.sheet(seat, command.step), ctx.content.questionnaire);
    if (!outcome) return refuse('vragenlijst-niet-af');
    const [only, ...others] = outcome.dominant;
    const result = owned(seat, outcome);
    const flavour = only && others.length === 0 ? owned(seat, only) : null;
    return [
      event('stijl/uitslag', {
        ...forSeat(seat, { type: 'stijl/uitslag', result, flavour }),
        server: { type: 'stijl/uitslag', seat, result, flavour },
        facilitator: { type: 'vragenlijst/klaar', step: command.step, seat },
        ...shown(state, seat, flavour?.value ?? null),
      }),
    ];
  },
  'smaak/kies'(state, command, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    const { seat } = asker;
    const flavour = owned(seat, command.style);
    const step = ctx.content.format.steps.find((spec) => spec.kind === 'vragenlijst')?.id;
    return [
      event('stijl/gekozen', {
        ...forSeat(seat, { type: 'stijl/gekozen', flavour }),
        server: { type: 'stijl/gekozen', seat, flavour },
        ...(step === undefined ? {} : { facilitator: { type: 'vragenlijst/klaar', step, seat } }),
        ...shown(state, seat, command.style),
      }),
    ];
  },
  'smaak/deel'(state, command, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
    const { seat } = asker;
    const flavour = command.shared ? flavourOf(state, seat) : null;
    return [
      ...untold(state),
      event('stijl/gedeeld', {
        ...forSeat(seat, { type: 'stijl/gedeeld', shared: command.shared }),
        server: { type: 'stijl/gedeeld', seat, shared: command.shared },
        ...(isExplained(state.facilitator) ? { facilitator: { type: 'stijl/gedeeld' } } : {}),
        ...(state.all.flavoursShown
          ? { all: { type: 'smaak/getoond', seat, flavour: flavour && owned(seat, flavour) } }
          : {}),
      }),
    ];
  },
};

/** MIX-3: an explanation that counted styles holds no longer than these are shown. */
function isExplained({ mix }: FacilitatorSlice): boolean {
  return Object.values(mix).some(({ why }) => why !== undefined);
}

/** The same for what people were told of themselves: they ask again. */
function untold(state: State): Event[] {
  const told = Object.keys(state.all.people).filter((seat) => state[seatChannel(seat)]?.whyHere);
  if (told.length === 0) return [];
  const parts: Parts = {};
  for (const seat of told) Object.assign(parts, forSeat(seat, { type: 'mix/waarom-weg' }));
  return [event('mix/waarom-weg', parts)];
}

/** After the theedoos a changed flavour is shown at once, but only of who shares it (MIX-3). */
function shown(state: State, seat: SeatId, flavour: Style | null): Parts {
  const shared = state.server.styles[seat]?.shared ?? true;
  if (!state.all.flavoursShown || !shared) return {};
  return { all: { type: 'smaak/getoond', seat, flavour: flavour && owned(seat, flavour) } };
}
