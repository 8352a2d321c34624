import * as v from 'valibot';
import { AFSPRAAK_COMMANDS } from '../steps/afspraken/state.ts';
import { CHECKIN_COMMANDS } from '../steps/checkin.ts';
import { CHECKOUT_COMMANDS } from '../steps/checkout.ts';
import { KAART_COMMANDS } from '../steps/kaartronde/kaartronde.ts';
import { KAART_WAKES } from '../steps/kaartronde/wake.ts';
import { HOEDAN_COMMANDS } from '../steps/hoedan/state.ts';
import { HOEDAN_WAKES } from '../steps/hoedan/wake.ts';
import { KOFFIE_COMMANDS } from '../steps/koffietafels/state.ts';
import { KOFFIE_WAKES } from '../steps/koffietafels/wake.ts';
import { KOERS_COMMANDS } from '../steps/koers/koers.ts';
import { MIX_COMMANDS, MIX_SYSTEM_COMMANDS } from '../steps/mix/state.ts';
import { OPGAVE_COMMANDS } from '../steps/opgave.ts';
import { REFLECTIE_COMMANDS } from '../steps/reflectie/state.ts';
import { PLENAIR_COMMANDS } from '../steps/plenair/state.ts';
import { VELD_COMMANDS } from '../steps/speelveld/speelveld.ts';
import { VELD_WAKES } from '../steps/speelveld/wake.ts';
import { VRAGENLIJST_COMMANDS } from '../steps/vragenlijst.ts';
import { SYSTEEM_COMMANDS } from '../steps/systeem/state.ts';
import { SYSTEEM_WAKES } from '../steps/systeem/wake.ts';
import { TEGENSPRAAK_WAKES } from '../steps/tegenspraak/wake.ts';
import { TEGENSPRAAK_COMMANDS } from '../steps/tegenspraak/state.ts';
import { GOEDWERK_COMMANDS } from '../steps/goedwerk/state.ts';
import { BERAAD_COMMANDS } from '../steps/beraad/state.ts';
import { DIALOOG_COMMANDS } from '../steps/dialoog/state.ts';
import { DIALOOG_WAKES } from '../steps/dialoog/wake.ts';
import { SCAN_COMMANDS } from '../steps/scan/scan.ts';
import { PLAATSEN_COMMANDS } from '../steps/plaatsen/plaatsen.ts';
import { SCENARIO_COMMANDS } from '../steps/waarderen/scenarios.ts';
import { WAARDEREN_COMMANDS } from '../steps/waarderen/state.ts';
import { WAT_COMMANDS } from '../steps/wat/state.ts';
import { ATTENDANCE_WAKES } from './attendance.ts';
import { COURSE_COMMANDS, COURSE_WAKES } from './course.ts';
import { EARLY_COMMANDS } from './early.ts';
import { HARVEST_COMMANDS } from './harvest.ts';
import { KIJK_MEE_COMMANDS } from './kijk-mee.ts';
import { MERGING_COMMANDS, MERGING_WAKES } from './merging.ts';
import { SEAT_COMMANDS, SEAT_SYSTEM_COMMANDS } from './seats.ts';
import { TAFEL_COMMANDS, TAFEL_SYSTEM_COMMANDS } from './tafel.ts';
import { SPOTLIGHT_COMMANDS, SPOTLIGHT_WAKES } from './spotlight.ts';
import { OUTCOME_COMMANDS } from './vervolg/outcome.ts';
import { FOLLOW_UP_SYSTEM_COMMANDS } from './vervolg/vervolg.ts';
import { VOORWERK_COMMANDS, VOORWERK_SYSTEM_COMMANDS } from './voorwerk/commands.ts';

/** Everything a person can ask for. Who asks is known from the connection, never from the command. */
export const CommandSchema = v.variant('type', [
  ...COURSE_COMMANDS,
  ...SEAT_COMMANDS,
  ...TAFEL_COMMANDS,
  ...HARVEST_COMMANDS,
  ...KIJK_MEE_COMMANDS,
  ...VOORWERK_COMMANDS,
  ...EARLY_COMMANDS,
  ...SPOTLIGHT_COMMANDS,
  ...CHECKIN_COMMANDS,
  ...OUTCOME_COMMANDS,
  ...VRAGENLIJST_COMMANDS,
  ...KOFFIE_COMMANDS,
  ...MIX_COMMANDS,
  ...MERGING_COMMANDS,
  ...OPGAVE_COMMANDS,
  ...AFSPRAAK_COMMANDS,
  ...KAART_COMMANDS,
  ...VELD_COMMANDS,
  ...WAT_COMMANDS,
  ...HOEDAN_COMMANDS,
  ...REFLECTIE_COMMANDS,
  ...SCENARIO_COMMANDS,
  ...WAARDEREN_COMMANDS,
  ...TEGENSPRAAK_COMMANDS,
  ...GOEDWERK_COMMANDS,
  ...SYSTEEM_COMMANDS,
  ...BERAAD_COMMANDS,
  ...DIALOOG_COMMANDS,
  ...SCAN_COMMANDS,
  ...PLAATSEN_COMMANDS,
  ...KOERS_COMMANDS,
  ...PLENAIR_COMMANDS,
  ...CHECKOUT_COMMANDS,
]);
export type Command = v.InferOutput<typeof CommandSchema>;

/** What the server asks of itself: seats, presence and deadlines. Never accepted from a client. */
export const SystemCommandSchema = v.variant('type', [
  ...SEAT_SYSTEM_COMMANDS,
  ...TAFEL_SYSTEM_COMMANDS,
  ...MIX_SYSTEM_COMMANDS,
  ...MERGING_WAKES,
  ...VOORWERK_SYSTEM_COMMANDS,
  ...FOLLOW_UP_SYSTEM_COMMANDS,
  ...COURSE_WAKES,
  ...ATTENDANCE_WAKES,
  ...SPOTLIGHT_WAKES,
  ...KOFFIE_WAKES,
  ...KAART_WAKES,
  ...VELD_WAKES,
  ...HOEDAN_WAKES,
  ...TEGENSPRAAK_WAKES,
  ...SYSTEEM_WAKES,
  ...DIALOOG_WAKES,
]);
export type SystemCommand = v.InferOutput<typeof SystemCommandSchema>;
