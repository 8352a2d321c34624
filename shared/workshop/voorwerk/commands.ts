import * as v from 'valibot';
import { VOORWERK_LIMITS } from '../seat-limits.ts';
import { SecretHashSchema } from '../secret-hash.ts';

const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

export const VOORWERK_COMMANDS = [
  v.strictObject({ type: v.literal('voorwerk/open') }),
  v.strictObject({ type: v.literal('voorwerk/begin') }),
  v.strictObject({
    type: v.literal('voorwerk/moment'),
    startsAt: moment,
    endsAt: moment,
    place: v.string(),
  }),
  v.strictObject({
    type: v.literal('voorwerk/nodig-uit'),
    people: v.pipe(
      v.array(v.strictObject({ name: v.string(), organisation: v.string(), secretHash: SecretHashSchema })),
      v.minLength(1),
      v.maxLength(VOORWERK_LIMITS.atOnce),
    ),
  }),
  v.strictObject({
    type: v.literal('voorwerk/nieuwe-links'),
    links: v.pipe(
      v.array(v.strictObject({ seat: v.string(), secretHash: SecretHashSchema })),
      v.minLength(1),
      v.maxLength(VOORWERK_LIMITS.atOnce),
    ),
  }),
  v.strictObject({ type: v.literal('voorwerk/trek-in'), seat: v.string() }),
] as const;
export type VoorwerkCommand = v.InferOutput<(typeof VOORWERK_COMMANDS)[number]>;

/** What only the server itself may ask for, once it saw the secret of the link. */
export const VOORWERK_SYSTEM_COMMANDS = [
  v.strictObject({
    type: v.literal('zit/kom'),
    seat: v.string(),
    name: v.string(),
    organisation: v.string(),
  }),
  v.strictObject({ type: v.literal('zit/bedank'), seat: v.string() }),
] as const;
export type VoorwerkSystemCommand = v.InferOutput<(typeof VOORWERK_SYSTEM_COMMANDS)[number]>;
