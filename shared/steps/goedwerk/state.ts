import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import type { GOEDWERK_PILES } from '../../decks/piles.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { TeamSlice } from '../../workshop/state.ts';

/** A moment of one's own in silence; a dot for one; the team takes it and tells; what was at stake in silence; one picture. */
export const GOEDWERK_PHASES = [
  'moment',
  'stippen',
  'kiezen',
  'vertellen',
  'inzet',
  'beeld',
  'klaar',
] as const;
export type GoedwerkPhase = (typeof GOEDWERK_PHASES)[number];

/** What everybody does for themselves, until all of it is shown at once. */
export const SILENT_PHASES = ['moment', 'stippen', 'inzet'] as const satisfies readonly GoedwerkPhase[];

/** GOED-1: the pile that a card is turned over from. */
export const PILE_OF = {
  moment: 'situatie',
  stippen: 'situatie',
  kiezen: 'situatie',
  vertellen: 'situatie',
  inzet: 'inzet',
  beeld: 'beeld',
  klaar: 'beeld',
} as const satisfies Record<GoedwerkPhase, (typeof GOEDWERK_PILES)[number]>;

export type GoedwerkPart = (typeof PILE_OF)[GoedwerkPhase];

/** Good work is all three; which of them was under most pressure (GOED-6). */
export const PRESSURES = ['ethisch', 'excellent', 'energiek'] as const;
export type Pressure = (typeof PRESSURES)[number];

/** graphemes */
export const GOEDWERK_LIMITS = { moment: 200, stake: 100, picture: 240 } as const;
/** ms for laying a dot */
export const GOEDWERK_TIMES = { dots: 60_000 } as const;

/** The fields of a sheet: a moment, the place in the row of the moment that gets the dot, what was at stake. */
export const MOMENT = 'moment';
export const STIP = 'stip';
export const INZET = 'inzet';

export interface GoedwerkTeam {
  phase: GoedwerkPhase;
  since: Moment;
  /** cards that were turned over, the one that lies last */
  cards: CardId[];
  /** who is done with the silence that is on */
  ready: SeatId[];
  /** unsigned and in no order (GOED-2) */
  moments: string[];
  /** how many dots each moment got, by its place; null while not shown */
  dots: number[] | null;
  /** the moment that the team took, by its place; null: none yet, or the card that lies (GOED-3) */
  taken: number | null;
  /** what was at stake, unsigned and in no order (GOED-5) */
  stakes: string[];
  scribe: SeatId | null;
  picture: Owned<string> | null;
  pressure: Pressure | null;
  /** who wants to settle, waiting for a second member */
  asked: SeatId | null;
}

const step = v.string();
const phase = v.picklist(GOEDWERK_PHASES);
export const GOEDWERK_COMMANDS = [
  // `phase`: the silence that the presser sees, so that who is late does not end the next one
  v.strictObject({ type: v.literal('goedwerk/klaar'), step, phase }),
  v.strictObject({ type: v.literal('goedwerk/toon'), step, phase }),
  v.strictObject({ type: v.literal('goedwerk/kaart'), step }),
  v.strictObject({
    type: v.literal('goedwerk/kies'),
    step,
    place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('goedwerk/verder'), step }),
  v.strictObject({ type: v.literal('goedwerk/pen'), step }),
  v.strictObject({ type: v.literal('goedwerk/beeld'), step, text: v.string() }),
  v.strictObject({ type: v.literal('goedwerk/druk'), step, pressure: v.picklist(PRESSURES) }),
  v.strictObject({ type: v.literal('goedwerk/leg-vast'), step }),
] as const;
export type GoedwerkCommand = v.InferOutput<(typeof GOEDWERK_COMMANDS)[number]>;

export type GoedwerkTeamPart =
  | { type: 'goedwerk/begonnen'; step: StepId; at: Moment; card: CardId }
  | { type: 'goedwerk/klaar'; step: StepId; seat: SeatId }
  | { type: 'goedwerk/kaart'; step: StepId; card: CardId }
  | { type: 'goedwerk/momenten'; step: StepId; at: Moment; moments: string[]; phase: GoedwerkPhase }
  | {
      type: 'goedwerk/stippen';
      step: StepId;
      at: Moment;
      dots: number[];
      taken: number | null;
      phase: GoedwerkPhase;
    }
  | { type: 'goedwerk/gekozen'; step: StepId; at: Moment; place: number }
  | { type: 'goedwerk/verder'; step: StepId; at: Moment; card: CardId | null }
  | {
      type: 'goedwerk/inzetten';
      step: StepId;
      at: Moment;
      stakes: string[];
      card: CardId | null;
      scribe: SeatId;
    }
  | { type: 'goedwerk/pen'; step: StepId; seat: SeatId }
  | { type: 'goedwerk/beeld'; step: StepId; picture: Owned<string> }
  | { type: 'goedwerk/druk'; step: StepId; pressure: Pressure }
  | { type: 'goedwerk/gevraagd'; step: StepId; seat: SeatId }
  | { type: 'goedwerk/vastgelegd'; step: StepId; at: Moment };

export const goedwerkTeam: Folds<TeamSlice, GoedwerkTeamPart> = {
  'goedwerk/begonnen'(team, { step: id, at, card }) {
    (team.goedwerk ??= {})[id] = {
      phase: 'moment',
      since: at,
      cards: [card],
      ready: [],
      moments: [],
      dots: null,
      taken: null,
      stakes: [],
      scribe: null,
      picture: null,
      pressure: null,
      asked: null,
    };
  },
  'goedwerk/klaar'(team, { step: id, seat }) {
    team.goedwerk?.[id]?.ready.push(seat);
  },
  'goedwerk/kaart'(team, { step: id, card }) {
    team.goedwerk?.[id]?.cards.push(card);
  },
  'goedwerk/momenten'(team, { step: id, at, moments, phase }) {
    const here = team.goedwerk?.[id];
    if (!here) return;
    const taken = moments.length === 1 ? 0 : null;
    Object.assign(here, { phase, since: at, ready: [], moments, taken });
  },
  'goedwerk/stippen'(team, { step: id, at, dots, taken, phase }) {
    const here = team.goedwerk?.[id];
    if (here) Object.assign(here, { phase, since: at, ready: [], dots, taken });
  },
  'goedwerk/gekozen'(team, { step: id, at, place }) {
    const here = team.goedwerk?.[id];
    if (here) Object.assign(here, { phase: 'vertellen', since: at, taken: place });
  },
  'goedwerk/verder'(team, { step: id, at, card }) {
    const here = team.goedwerk?.[id];
    if (!here) return;
    Object.assign(here, { phase: 'inzet', since: at, ready: [] });
    if (card !== null) here.cards.push(card);
  },
  'goedwerk/inzetten'(team, { step: id, at, stakes, card, scribe }) {
    const here = team.goedwerk?.[id];
    if (!here) return;
    Object.assign(here, { phase: 'beeld', since: at, ready: [], stakes, scribe });
    if (card !== null) here.cards.push(card);
  },
  'goedwerk/pen'(team, { step: id, seat }) {
    const here = team.goedwerk?.[id];
    if (here) here.scribe = seat;
  },
  // another text, or another of the three, has to be settled again
  'goedwerk/beeld'(team, { step: id, picture }) {
    const here = team.goedwerk?.[id];
    if (here) Object.assign(here, { phase: 'beeld', picture, asked: null });
  },
  'goedwerk/druk'(team, { step: id, pressure }) {
    const here = team.goedwerk?.[id];
    if (here) Object.assign(here, { phase: 'beeld', pressure, asked: null });
  },
  'goedwerk/gevraagd'(team, { step: id, seat }) {
    const here = team.goedwerk?.[id];
    if (here) here.asked = seat;
  },
  'goedwerk/vastgelegd'(team, { step: id, at }) {
    const here = team.goedwerk?.[id];
    if (here) Object.assign(here, { phase: 'klaar', since: at, asked: null });
  },
};

/** The places with the most dots; every place when nobody laid one. */
export function topPlaces(dots: readonly number[]): number[] {
  const most = Math.max(...dots);
  return dots.flatMap((count, place) => (count === most ? [place] : []));
}
