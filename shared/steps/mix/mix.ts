import type { Handlers } from '../../workshop/context.ts';
import { confirmMix } from './confirming.ts';
import { mayMix } from './may.ts';
import { proposingHandlers } from './proposing.ts';
import type { MixCommand } from './state.ts';
import { whyHandlers } from './why.ts';
import { wishingHandlers } from './wishing.ts';

/** Everything a mix can be asked. */
export const mixHandlers: Handlers<MixCommand> = {
  ...wishingHandlers,
  ...proposingHandlers,
  ...whyHandlers,
  'mix/bevestig'(state, { step }, ctx) {
    return mayMix(state, step, ctx) ?? confirmMix(state, step, ctx);
  },
};
