import * as v from 'valibot';
import {
  CreateWorkshopSchema,
  EraseSchema,
  InvitationSchema,
  JoinSchema,
  NextMeetingSchema,
} from '../../shared/wire.ts';
import { isRefusal, refuse, type Reason, type Refusal } from '../../shared/workshop/refusal.ts';
import type { Clock } from '../clock.ts';
import type { Reception } from '../rooms/reception.ts';
import { ALLOWED, Attempts } from './attempts.ts';
import { json, jsonOrRefusal, refused, type Ask, type Reply, type Route } from './exchange.ts';

/** Refusals that may be the answer to a guess. A name that is taken or a full workshop is no guessing. */
const GUESSES: readonly Reason[] = ['code-onbekend', 'geheim-klopt-niet', 'onbekende-zitplaats', 'vorm'];

/** Making, finding and joining workshops, and taking oneself out of one. */
export function workshopRoutes(reception: Reception, clock: Clock): Route[] {
  const guesses = guard(clock, new Attempts(ALLOWED.failures, ALLOWED.allFailures, clock.now()));
  // a long secret cannot be guessed: who comes back has a limit of their own, so that guessers do not lock others out
  const returns = guard(clock, new Attempts(ALLOWED.failures, ALLOWED.allFailures, clock.now()));
  const erasures = new Attempts(ALLOWED.erasures, ALLOWED.allErasures, clock.now());
  const creations = new Attempts(ALLOWED.creations, ALLOWED.allCreations, clock.now());
  return [
    {
      method: 'POST',
      path: '/api/workshops',
      async handle({ body, address }) {
        const parsed = v.safeParse(CreateWorkshopSchema, body);
        if (!parsed.success) return refused(refuse('vorm'));
        const wait = creations.wait(address, clock.now());
        if (wait > 0) return later(wait);
        creations.count(address, clock.now());
        return jsonOrRefusal(await reception.create(parsed.output));
      },
    },
    {
      method: 'POST',
      path: '/api/join',
      async handle(ask) {
        const parsed = v.safeParse(JoinSchema, ask.body);
        if (!parsed.success) return refused(refuse('vorm'));
        const { as } = parsed.output;
        const within = as === 'back' || as === 'personal' ? returns : guesses;
        return within(ask, () => reception.join(parsed.output));
      },
    },
    {
      method: 'POST',
      path: '/api/uitnodiging',
      async handle(ask) {
        const parsed = v.safeParse(InvitationSchema, ask.body);
        if (!parsed.success) return refused(refuse('vorm'));
        return returns(ask, () => reception.invitation(parsed.output));
      },
    },
    {
      method: 'POST',
      path: '/api/wis',
      async handle(ask) {
        const parsed = v.safeParse(EraseSchema, ask.body);
        if (!parsed.success) return refused(refuse('vorm'));
        const { workshop, seat } = parsed.output;
        // everybody in the workshop comes in again after it: not as often as one likes
        const wait = erasures.wait(`${workshop} ${seat}`, clock.now());
        if (wait > 0) return later(wait);
        return returns(ask, async () => {
          const outcome = await reception.erase(parsed.output);
          if (!isRefusal(outcome)) erasures.count(`${workshop} ${seat}`, clock.now());
          return outcome;
        });
      },
    },
    {
      method: 'POST',
      path: '/api/vervolg',
      async handle(ask) {
        const parsed = v.safeParse(NextMeetingSchema, ask.body);
        if (!parsed.success) return refused(refuse('vorm'));
        return returns(ask, () => reception.goOn(parsed.output));
      },
    },
    {
      method: 'GET',
      path: '/api/code/:code',
      handle: (ask) => guesses(ask, () => reception.look(ask.params['code'] ?? '')),
    },
  ];
}

type Limited = (ask: Ask, work: () => Promise<object | Refusal>) => Promise<Reply>;

function guard(clock: Clock, failures: Attempts): Limited {
  const successes = new Attempts(ALLOWED.successes, ALLOWED.allSuccesses, clock.now());
  return async ({ address }, work) => {
    const wait = Math.max(failures.wait(address, clock.now()), successes.wait(address, clock.now()));
    if (wait > 0) return later(wait);
    const outcome = await work();
    const guessed = isRefusal(outcome) && GUESSES.includes(outcome.refusal);
    (guessed ? failures : successes).count(address, clock.now());
    return jsonOrRefusal(outcome);
  };
}

function later(seconds: number): Reply {
  return json(refuse('te-veel-pogingen', seconds), 429, { 'Retry-After': String(seconds) });
}
