import type { Style } from '../decks/content.ts';
import type { AfspraakSeatPart, AfspraakTeamPart } from '../steps/afspraken/state.ts';
import type { CheckinAllPart } from '../steps/checkin.ts';
import type { CheckoutSeatPart, CheckoutTeamPart } from '../steps/checkout.ts';
import type {
  KaartFacilitatorPart,
  KaartSeatPart,
  KaartServerPart,
  KaartTeamPart,
} from '../steps/kaartronde/state.ts';
import type { HoedanTeamPart } from '../steps/hoedan/state.ts';
import type { KoffieAllPart, KoffieSeatPart, KoffieServerPart } from '../steps/koffietafels/state.ts';
import type { KoersSeatPart, KoersTeamPart } from '../steps/koers/state.ts';
import type { MixFacilitatorPart, MixSeatPart } from '../steps/mix/state.ts';
import type { OpgaveFacilitatorPart, OpgaveTeamPart } from '../steps/opgave.ts';
import type { ReflectieSeatPart, ReflectieTeamPart } from '../steps/reflectie/state.ts';
import type {
  PlenairAllPart,
  PlenairPlenaryPart,
  PlenairSeatPart,
  PlenairTeamPart,
} from '../steps/plenair/state.ts';
import type { VeldFacilitatorPart, VeldSeatPart, VeldTeamPart } from '../steps/speelveld/state.ts';
import type { VragenlijstFacilitatorPart } from '../steps/vragenlijst.ts';
import type { SysteemTeamPart } from '../steps/systeem/state.ts';
import type { TegenspraakTeamPart } from '../steps/tegenspraak/state.ts';
import type { GoedwerkTeamPart } from '../steps/goedwerk/state.ts';
import type { BeraadSeatPart, BeraadTeamPart } from '../steps/beraad/state.ts';
import type { DialoogSeatPart, DialoogTeamPart } from '../steps/dialoog/state.ts';
import type { ScanTeamPart } from '../steps/scan/scan.ts';
import type { PlaatsenTeamPart } from '../steps/plaatsen/plaatsen.ts';
import type { ScenarioTeamPart } from '../steps/waarderen/scenarios.ts';
import type { WaarderenTeamPart } from '../steps/waarderen/state.ts';
import type { WatTeamPart } from '../steps/wat/state.ts';
import type { ScoreResult } from '../style/score.ts';
import type { SeatChannel, TeamChannel } from './channel.ts';
import type { CommandId, Moment, Owned, Role, SeatId, StepId, TeamId } from './ids.ts';
import type { EarlyTeamPart } from './early.ts';
import type { KijkMeeFacilitatorPart, KijkMeeTeamPart } from './kijk-mee.ts';
import type { Progress } from './progress.ts';
import type { SpotlightFacilitatorPart, SpotlightPlenaryPart, SpotlightTeamPart } from './spotlight.ts';
import type { Clock, SmallTeam, Team, Workshop } from './state.ts';
import type { OutcomeTeamPart } from './vervolg/outcome.ts';
import type { FollowUpAllPart, FollowUpTeamPart } from './vervolg/state.ts';
import type { VoorwerkAllPart, VoorwerkFacilitatorPart } from './voorwerk/state.ts';

/**
 * Everything that can ever happen. An event is one fact, written as what each channel learns of it: a slice folds only
 * its own part, so who sees what is decided where the event is made and nowhere else.
 */
export interface Event {
  type: string;
  parts: Parts;
}

export interface Parts {
  all?: AllPart;
  plenary?: PlenaryPart;
  facilitator?: FacilitatorPart;
  server?: ServerPart;
  [team: TeamChannel]: TeamPart;
  [seat: SeatChannel]: SeatPart;
}

export type Part = AllPart | PlenaryPart | FacilitatorPart | ServerPart | TeamPart | SeatPart;

/**
 * The events that one command caused: the unit that is stored, acknowledged and replayed. Without a seat on purpose:
 * what was promised to be anonymous must not be traceable through its commit.
 */
export interface Commit {
  /** 1, 2, 3, … without gaps within a workshop */
  seq: number;
  /** version of the event vocabulary, see upcast.ts */
  version: number;
  at: Moment;
  /** null for what the server did of itself */
  commandId: CommandId | null;
  events: Event[];
}

/** Raised whenever a part changes its meaning or shape; upcast.ts knows how to read the older ones. */
export const LOG_VERSION = 2;

export type AllPart =
  | { type: 'workshop/geopend'; workshop: Workshop; clock: Clock }
  | { type: 'zit/genomen'; seat: SeatId; role: Role; at: Moment; table?: SeatId }
  // who plays at which device from now on; null: at none (TAFEL-2)
  | { type: 'tafel/gezet'; tables: Record<SeatId, SeatId | null> }
  // names stand in parts of this type only; of who is invited and has not come, on the facilitators' channel
  | { type: 'zit/genoemd'; seat: SeatId; name: Owned<string>; organisation: Owned<string> | null }
  // `awaited`: the server lost sight of everybody at once, and they come back by themselves
  | { type: 'zit/aanwezig'; seat: SeatId; online: boolean; at: Moment; awaited?: true }
  | { type: 'zit/niet-terug'; seats: SeatId[] }
  | { type: 'zit/weg'; seat: SeatId }
  | { type: 'smaak/getoond'; seat: SeatId; flavour: Owned<Style> | null }
  | { type: 'theedoos/open'; flavours: Record<SeatId, Owned<Style>> }
  | { type: 'teams/gevormd'; teams: Team[] }
  | { type: 'teams/aangevuld'; team: TeamId; seat: SeatId }
  // from the team they were in (MIX-7)
  | { type: 'teams/overgestapt'; team: TeamId; seat: SeatId }
  // without `at` in a log of before there were stops
  | { type: 'stap/begonnen'; clock: Clock; undo: { clock: Clock; until: Moment } | null; at?: Moment }
  | { type: 'stap/aangekondigd'; to: StepId; at: Moment }
  | { type: 'stap/aankondiging-weg' }
  | { type: 'klok/gezet'; clock: Clock; at?: Moment }
  | { type: 'plan/gezet'; minutes: Record<StepId, number> }
  | { type: 'praat/gezet'; quiet: Moment | null }
  | { type: 'bericht/gestuurd'; id: string; text: Owned<string>; at: Moment }
  | { type: 'bericht/weg' }
  | { type: 'deuren/gezet'; open: boolean }
  | { type: 'workshop/afgelopen'; at: Moment }
  | VoorwerkAllPart
  | FollowUpAllPart
  | PlenairAllPart
  | KoffieAllPart
  | CheckinAllPart;

export type PlenaryPart =
  | { type: 'scherm/toont'; show: 'stap' | 'code' }
  | SpotlightPlenaryPart
  | PlenairPlenaryPart;

export type FacilitatorPart =
  | { type: 'uitnodigingen/gemaakt'; begeleider: string; plenair: string }
  | { type: 'hand/op'; seat: SeatId; at: Moment }
  | { type: 'hand/neer'; seat: SeatId }
  | { type: 'laatkomer/wacht'; seat: SeatId; team: TeamId | null }
  | { type: 'laatkomer/weg'; seat: SeatId }
  | { type: 'team/klaar'; step: StepId; team: TeamId }
  | { type: 'team/voortgang'; step: StepId; team: TeamId; progress: Progress }
  // MIX-7; null: it is no longer small
  | { type: 'team/klein'; team: TeamId; small: SmallTeam | null }
  | VoorwerkFacilitatorPart
  | KijkMeeFacilitatorPart
  | SpotlightFacilitatorPart
  | VragenlijstFacilitatorPart
  | MixFacilitatorPart
  | OpgaveFacilitatorPart
  | KaartFacilitatorPart
  | VeldFacilitatorPart;

export type TeamPart =
  | { type: 'hand/op'; seat: SeatId; at: Moment }
  | { type: 'hand/neer'; seat: SeatId }
  | { type: 'oogst/namen'; seat: SeatId; yes: boolean }
  | { type: 'oogst/vink'; item: string; on: boolean }
  | { type: 'oogst/ingetrokken'; item: string }
  | KijkMeeTeamPart
  | FollowUpTeamPart
  | OutcomeTeamPart
  | SpotlightTeamPart
  | OpgaveTeamPart
  | AfspraakTeamPart
  | EarlyTeamPart
  | ReflectieTeamPart
  | ScenarioTeamPart
  | WaarderenTeamPart
  | TegenspraakTeamPart
  | GoedwerkTeamPart
  | SysteemTeamPart
  | BeraadTeamPart
  | DialoogTeamPart
  | ScanTeamPart
  | PlaatsenTeamPart
  | KaartTeamPart
  | VeldTeamPart
  | WatTeamPart
  | HoedanTeamPart
  | KoersTeamPart
  | PlenairTeamPart
  | CheckoutTeamPart;

export type SeatPart =
  | { type: 'hand/op' }
  | { type: 'hand/neer' }
  | { type: 'teams/overgestapt' }
  | { type: 'stijl/uitslag'; result: Owned<ScoreResult>; flavour: Owned<Style> | null }
  | { type: 'stijl/gekozen'; flavour: Owned<Style> }
  | { type: 'stijl/gedeeld'; shared: boolean }
  | KaartSeatPart
  | KoffieSeatPart
  | VeldSeatPart
  | AfspraakSeatPart
  | ReflectieSeatPart
  | MixSeatPart
  | KoersSeatPart
  | BeraadSeatPart
  | DialoogSeatPart
  | PlenairSeatPart
  | CheckoutSeatPart;

export type ServerPart =
  | { type: 'zit/geheim'; seat: SeatId; secretHash: string }
  | { type: 'zit/weg'; seat: SeatId }
  // with the reveal in the same commit these sheets go from the store (sheet.ts)
  | { type: 'vel/gewist'; step: StepId; seats: SeatId[] }
  | { type: 'stijl/uitslag'; seat: SeatId; result: Owned<ScoreResult>; flavour: Owned<Style> | null }
  | { type: 'stijl/gekozen'; seat: SeatId; flavour: Owned<Style> }
  | { type: 'stijl/gedeeld'; seat: SeatId; shared: boolean }
  | KoffieServerPart
  | KaartServerPart;
