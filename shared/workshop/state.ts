import type { CardId, Lang, StepKind, Style } from '../decks/content.ts';
import type { Afspraken, AfsprakenStep, Question } from '../steps/afspraken/state.ts';
import type { CheckinAll } from '../steps/checkin.ts';
import type { CheckoutSeat, CheckoutTeam } from '../steps/checkout.ts';
import type { HoedanTeam } from '../steps/hoedan/state.ts';
import type { KoffieSeat, Koffietafels } from '../steps/koffietafels/state.ts';
import type { KaartSeat, KaartServer, KaartTeam } from '../steps/kaartronde/state.ts';
import type { KaartStand } from '../steps/kaartronde/stand.ts';
import type { KoersSeat, KoersTeam } from '../steps/koers/state.ts';
import type { MixFacilitator, Mixing, OwnWhy } from '../steps/mix/state.ts';
import type { OpgaveTeam } from '../steps/opgave.ts';
import type { ReflectieTeam } from '../steps/reflectie/state.ts';
import type { PlenairAll, PlenairSeat, PlenairTeam } from '../steps/plenair/state.ts';
import type { VeldSeat, VeldStand, VeldTeam } from '../steps/speelveld/state.ts';
import type { VragenlijstFacilitator } from '../steps/vragenlijst.ts';
import type { SysteemTeam } from '../steps/systeem/state.ts';
import type { TegenspraakTeam } from '../steps/tegenspraak/state.ts';
import type { GoedwerkTeam } from '../steps/goedwerk/state.ts';
import type { BeraadSeat, BeraadTeam } from '../steps/beraad/state.ts';
import type { DialoogSeat, DialoogTeam } from '../steps/dialoog/state.ts';
import type { ScanTeam } from '../steps/scan/scan.ts';
import type { PlaatsenTeam } from '../steps/plaatsen/plaatsen.ts';
import type { WaarderenTeam } from '../steps/waarderen/state.ts';
import type { WatTeam } from '../steps/wat/state.ts';
import type { ScoreResult } from '../style/score.ts';
import type { GlimpseChannel, SeatChannel, TeamChannel } from './channel.ts';
import type { Gallery } from './gallery.ts';
import type { Glimpse, Spotlit } from './glimpse.ts';
import type { Progress } from './progress.ts';
import type { Stop } from './running.ts';
import type { Asked, Spotlight } from './spotlight.ts';
import type { Outcome } from './vervolg/outcome.ts';
import type { FollowUp } from './vervolg/state.ts';
import type { Invited, Meeting } from './voorwerk/state.ts';
import type { Moment, Owned, Role, SeatId, StepId, TeamId, WorkshopId } from './ids.ts';

/** The whole workshop: one slice per channel. A slice is folded from its own parts only (architecture, idea 2). */
export interface State {
  all: AllSlice;
  plenary: PlenarySlice;
  facilitator: FacilitatorSlice;
  server: ServerSlice;
  [team: TeamChannel]: TeamSlice;
  [seat: SeatChannel]: SeatSlice;
}

/** What a client holds: the slices of its channels, and what it may see of a team from outside. */
export type Views = Partial<State> & { spotlight?: Spotlit | null; galerij?: Gallery | null } & Record<
    GlimpseChannel,
    Glimpse | undefined
  >;

/** What everybody in the workshop may know. */
export interface AllSlice {
  workshop: Workshop | null;
  /** false: nobody new can come in */
  doors: boolean;
  ended: Moment | null;
  people: Record<SeatId, Person>;
  /** empty until a mix is confirmed */
  teams: Team[];
  clock: Clock;
  /** the teams were told that the next step comes at `at` (REGIE-1) */
  notice: { to: StepId; at: Moment } | null;
  /** until then a facilitator can take the last change of step back (REGIE-1) */
  undo: { clock: Clock; until: Moment } | null;
  /** ms each step was on before it was left, all its visits together; the step that is on is not counted yet */
  spent: Record<StepId, number>;
  /** when a step that has begun did not run; absent as long as all ran on */
  stops?: Record<StepId, Stop[]>;
  message: { id: string; text: Owned<string>; at: Moment } | null;
  /** true from the theedoos on: styles of who shares stand beside names */
  flavoursShown: boolean;
  checkin: Record<StepId, CheckinAll>;
  /** who sits where (KOFFIE-1); absent until the tables were laid */
  koffietafels?: Record<StepId, Koffietafels>;
  /** KOERS-7; absent until a plenair began */
  plenair?: Record<StepId, PlenairAll>;
  /** since when boards and phones are dark so that people talk (REGIE-6); absent as long as they never were */
  quiet?: Moment | null;
  /** people come in and answer the questionnaire, and the workshop has not begun (VOOR-1); absent otherwise */
  voorwerk?: true;
  /** when and where people meet (VOOR-9); absent until a facilitator says so */
  meeting?: Meeting;
  /** the meeting that is on, or was last (VERV-1); absent as long as there was one only */
  followUp?: FollowUp;
}

export interface Workshop {
  id: WorkshopId;
  title: string;
  lang: Lang;
  /** join code, e.g. TIJ482 */
  code: string;
  formatId: string;
  contentHash: string;
  /** of all meetings; see planOf */
  plan: { id: StepId; kind: StepKind; minutes: number }[];
  createdAt: Moment;
  retentionDays: number;
  maxPeople: number;
}

export interface Person {
  role: Role;
  /** null for a plenary screen and for a device that several people share */
  name: Owned<string> | null;
  organisation: Owned<string> | null;
  online: boolean;
  /** since when offline; null while online */
  offlineSince: Moment | null;
  /** offline because the server lost sight of everybody: for a moment counted as there (REGIE-10) */
  awaited?: true;
  /** left or removed: the seat's secret no longer works, what was laid stays (REGIE-7) */
  gone: boolean;
  /** only for who shares it, and only once flavours are shown (MIX-3) */
  flavour: Owned<Style> | null;
  /** the device that plays for this person (TAFEL-2); absent for who has a device of their own, or none */
  table?: SeatId;
}

export interface Team {
  id: TeamId;
  /** team name = table number = breakout name */
  name: string;
  number: number;
  members: SeatId[];
}

export interface Clock {
  step: StepId;
  since: Moment;
  /** when the planned time is over; it warns, it never ends anything */
  endsAt: Moment;
  /** set while paused: the time that was left, in ms */
  pausedLeft: number | null;
}

/** What the plenary screen shows besides `all`. */
export interface PlenarySlice {
  show: 'stap' | 'code';
  /** a team that lets something be seen (REGIE-5); absent as long as there was none */
  spotlight?: TeamId | null;
  /** the one team of the gallery that stands large on the screen; absent as long as none did */
  large?: { step: StepId; team: TeamId } | null;
}

/** What only facilitators may know: fill, counts, hands and links to hand out; no board text, no author, no hand. */
export interface FacilitatorSlice {
  /** tokens for a co-facilitator's and the plenary screen's link */
  invites: { begeleider: string; plenair: string } | null;
  hands: { seat: SeatId; at: Moment }[];
  /** people without a team while teams play, with the team the rules propose (MIX-5) */
  latecomers: { seat: SeatId; team: TeamId | null }[];
  /** "liever een andere opgave", from a person to the facilitator only (OPG-3) */
  otherOpgave: SeatId[];
  vragenlijst: Record<StepId, VragenlijstFacilitator>;
  mix: Record<StepId, MixFacilitator>;
  /** wishes, who is remote, and the mix that is being made; absent as long as nothing of it was said */
  mixing?: Mixing;
  /** MIX-7: teams with fewer than three people who are there; absent as long as there was none */
  small?: Record<TeamId, SmallTeam>;
  kaartronde: Record<StepId, Record<TeamId, KaartStand>>;
  speelveld?: Record<StepId, Record<TeamId, VeldStand>>;
  /** per step: teams that are done, as far as the step can tell */
  done: Record<StepId, TeamId[]>;
  /** how far teams are in a step that goes card by card; absent as long as there was none */
  progress?: Record<StepId, Record<TeamId, Progress>>;
  /** who looks along with which team (REGIE-4); absent as long as nobody did */
  looks?: Record<SeatId, TeamId>;
  /** what a team was asked to show on the plenary screen (REGIE-5); absent as long as none was */
  spotlight?: Spotlight | null;
  /** who has a link of their own and has not come yet (VOOR-2); absent until somebody was invited */
  invited?: Record<SeatId, Invited>;
}

/** A team with too few people who are there (MIX-7), for whatever the others do. */
export interface SmallTeam {
  since: Moment;
  /** the team it could go over into; null: not offered yet */
  into: TeamId | null;
  /** the facilitator left it as it is */
  left: boolean;
}

/** What a team shares and nobody outside it sees. */
export interface TeamSlice {
  opgave: Opgave | null;
  kernkaarten: Kernkaart[];
  /** where the first turn of the latest card round was; the next round starts one seat further (KAART-4) */
  started: SeatId | null;
  /** stijlzetten of flavours that the team lacks, already borrowed (once per workshop) */
  borrowed: Style[];
  /** steps proposed with the stijlzet Eerste stap, parked for the koers (ZET-3) */
  parked: Parked[];
  hands: SeatId[];
  /** facilitators who look along now (REGIE-4); absent as long as nobody did */
  watchers?: SeatId[];
  /** what it is asked to show on the plenary screen (REGIE-5); absent as long as nothing was */
  spotlight?: Asked | null;
  harvest: HarvestChoices;
  opgaveStep: Record<StepId, OpgaveTeam>;
  kaartronde: Record<StepId, KaartTeam>;
  afsprakenStep?: Record<StepId, AfsprakenStep>;
  /** what the team agreed (AFSP-5); absent until answers were revealed */
  afspraken?: Afspraken;
  speelveld?: Record<StepId, VeldTeam>;
  wat?: Record<StepId, WatTeam>;
  hoedan?: Record<StepId, HoedanTeam>;
  /** per step: a card to talk about for who was done early */
  extra?: Record<StepId, CardId>;
  reflectie?: Record<StepId, ReflectieTeam>;
  waarderen?: Record<StepId, WaarderenTeam>;
  tegenspraak?: Record<StepId, TegenspraakTeam>;
  goedwerk?: Record<StepId, GoedwerkTeam>;
  systeem?: Record<StepId, SysteemTeam>;
  scan?: Record<StepId, ScanTeam>;
  plaatsen?: Record<StepId, PlaatsenTeam>;
  beraad?: Record<StepId, BeraadTeam>;
  dialoog?: Record<StepId, DialoogTeam>;
  koers: Record<StepId, KoersTeam>;
  /** by the id of what was promised in an earlier meeting (VERV-6); absent until something was told */
  outcomes?: Record<string, Outcome>;
  plenair?: Record<StepId, PlenairTeam>;
  checkout: Record<StepId, CheckoutTeam>;
}

export interface Opgave {
  /** the card it came from, if any */
  card: CardId | null;
  sentence: Owned<string>;
  forWhom: Owned<string> | null;
  effect: Owned<string> | null;
  /** the first wording, kept for the harvest (OPG-2) */
  first: { sentence: Owned<string>; forWhom: Owned<string> | null; effect: Owned<string> | null };
}

export interface Kernkaart {
  card: CardId;
  step: StepId;
}

export interface Parked {
  id: string;
  by: SeatId;
  step: StepId;
  card: CardId;
  what: Owned<string>;
  when: Owned<string>;
}

export interface HarvestChoices {
  /** names are on only when every member says yes (KOERS-6) */
  names: Record<SeatId, boolean>;
  /** items of Onderstroom and "zie ik anders" that may leave the team (KOERS-5) */
  ticked: string[];
  /** items withdrawn by their author: they stay inside (KOERS-5) */
  withdrawn: string[];
}

/** What only one person sees. */
export interface SeatSlice {
  hand: boolean;
  style: OwnStyle;
  /** MIX-1: do I take part from elsewhere? absent: that was never said */
  remote?: Owned<boolean>;
  /** why I am in my team, once I asked */
  whyHere?: Owned<OwnWhy>;
  kaartronde: Record<StepId, KaartSeat>;
  /** what was said at one's table since one sat down (KOFFIE-7); absent until one sat at one */
  koffietafels?: Record<StepId, KoffieSeat>;
  speelveld?: Record<StepId, VeldSeat>;
  /** the questions that this person answers, where the team divides them (AFSP-1) */
  afspraken?: Record<StepId, Question[]>;
  /** rounds after which this person found that the agreements hold (REFL-7) */
  stillTrue?: StepId[];
  beraad?: Record<StepId, BeraadSeat>;
  dialoog?: Record<StepId, DialoogSeat>;
  koers: Record<StepId, KoersSeat>;
  plenair?: Record<StepId, PlenairSeat>;
  checkout: Record<StepId, CheckoutSeat>;
}

export interface OwnStyle {
  /** outcome of the questionnaire; null while it is not finished or was skipped */
  result: Owned<ScoreResult> | null;
  /** the flavour one goes by: the outcome, or one's own choice; null: none chosen */
  flavour: Owned<Style> | null;
  /** may others see it beside the name? */
  shared: boolean;
}

/** What no client ever sees. */
export interface ServerSlice {
  /** SHA-256 of each seat's secret, hex */
  secrets: Record<SeatId, string>;
  styles: Record<SeatId, OwnStyle>;
  kaartronde: Record<StepId, Record<TeamId, KaartServer>>;
  /** gedoe cards each team has had in this workshop */
  gedoe: Record<TeamId, CardId[]>;
  /** per step and table: messages in this round; absent until tables were laid */
  koffietafels?: Record<StepId, Record<number, number>>;
}

export function emptyState(): State {
  return {
    all: emptyAll(),
    plenary: { show: 'stap' },
    facilitator: emptyFacilitator(),
    server: emptyServer(),
  };
}

export const emptyAll = (): AllSlice => ({
  workshop: null,
  doors: true,
  ended: null,
  people: {},
  teams: [],
  clock: { step: '', since: 0, endsAt: 0, pausedLeft: null },
  notice: null,
  undo: null,
  spent: {},
  message: null,
  flavoursShown: false,
  checkin: {},
});

export const emptyFacilitator = (): FacilitatorSlice => ({
  invites: null,
  hands: [],
  latecomers: [],
  otherOpgave: [],
  vragenlijst: {},
  mix: {},
  kaartronde: {},
  done: {},
});

export const emptyTeam = (): TeamSlice => ({
  opgave: null,
  kernkaarten: [],
  started: null,
  borrowed: [],
  parked: [],
  hands: [],
  harvest: { names: {}, ticked: [], withdrawn: [] },
  opgaveStep: {},
  kaartronde: {},
  koers: {},
  checkout: {},
});

export const emptySeat = (): SeatSlice => ({
  hand: false,
  style: { result: null, flavour: null, shared: true },
  kaartronde: {},
  koers: {},
  checkout: {},
});

export const emptyServer = (): ServerSlice => ({ secrets: {}, styles: {}, kaartronde: {}, gedoe: {} });
