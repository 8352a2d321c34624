import type { Party, VeldTeam } from '../../../shared/steps/speelveld/state.ts';
import { owned } from '../../../shared/workshop/ids.ts';

/** A speelveld in free play with only this on it. */
export function fieldWith(over: Partial<VeldTeam>): VeldTeam {
  return {
    phase: 'vrij',
    since: 0,
    ready: [],
    queue: [],
    deferred: [],
    turn: null,
    parties: [],
    lines: [],
    merges: [],
    questions: [],
    carried: [],
    absentees: [],
    nobody: null,
    chairs: [],
    last: {},
    closeAsked: null,
    dotsReady: [],
    dots: null,
    tie: [],
    top: null,
    ...over,
  };
}

export function partyNamed(id: string, over: Partial<Party> = {}): Party {
  return {
    id,
    card: null,
    name: owned('bo', id),
    sector: 'publiek',
    ring: 'betrokken',
    wants: [],
    setters: ['bo'],
    before: null,
    movedBack: 0,
    differ: false,
    ...over,
  };
}
