import * as v from 'valibot';

/** SHA-256 of a secret, in hex. The secret itself is never in a command. */
export const SecretHashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
