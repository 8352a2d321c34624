import type { Draft } from 'immer';
import type { Folds } from '../../workshop/fold.ts';
import type { FacilitatorSlice, SeatSlice } from '../../workshop/state.ts';
import type { MixFacilitatorPart, Mixing, MixSeatPart, Proposal } from './state.ts';

const EARLIER_KEPT = 20;

export const emptyMixing = (): Mixing => ({
  wishes: [],
  remote: {},
  locks: { teams: [], seats: [] },
  asked: null,
  failed: null,
});

export const mixFacilitator: Folds<FacilitatorSlice, MixFacilitatorPart> = {
  'mix/voorgesteld'(slice, { type: _type, step, ...proposal }) {
    const before = slice.mix[step];
    const earlier = before ? [...before.earlier, proposed(before)] : [];
    slice.mix[step] = { ...proposal, earlier: earlier.slice(-EARLIER_KEPT) };
    settle(slice);
  },
  'mix/teruggezet'(slice, { step }) {
    const earlier = slice.mix[step]?.earlier ?? [];
    const before = earlier.at(-1);
    if (before) slice.mix[step] = { ...before, earlier: earlier.slice(0, -1) };
    settle(slice);
  },
  'mix/gevraagd'(slice, { asked }) {
    const mixing = (slice.mixing ??= emptyMixing());
    mixing.asked = asked;
    mixing.failed = null;
  },
  'mix/lukt-niet'(slice, { step, problems }) {
    settle(slice);
    if (slice.mixing) slice.mixing.failed = { step, problems };
  },
  'mix/bevestigd'(slice) {
    settle(slice);
    // everybody has a place now
    slice.latecomers = [];
  },
  'mix/wens'(slice, { wish }) {
    const mixing = (slice.mixing ??= emptyMixing());
    mixing.wishes = [...mixing.wishes.filter(({ id }) => id !== wish.id), wish];
    mixing.failed = null;
    unexplain(slice);
  },
  'mix/wens-weg'(slice, { id }) {
    const mixing = (slice.mixing ??= emptyMixing());
    mixing.wishes = mixing.wishes.filter((wish) => wish.id !== id);
    mixing.failed = null;
    unexplain(slice);
  },
  'mix/afstand'(slice, { seat, remote }) {
    const mixing = (slice.mixing ??= emptyMixing());
    mixing.remote[seat] = remote;
    unexplain(slice);
  },
  'mix/vast'(slice, { locks }) {
    const mixing = (slice.mixing ??= emptyMixing());
    mixing.locks = locks;
    mixing.failed = null;
    unexplain(slice);
  },
  'stijl/gedeeld': unexplain,
  'mix/waarom'(slice, { step, seat, why }) {
    const proposal = slice.mix[step];
    if (proposal) (proposal.why ??= {})[seat] = why;
  },
};

export const mixSeat: Folds<SeatSlice, MixSeatPart> = {
  'mix/afstand'(slice, { remote }) {
    slice.remote = remote;
  },
  'mix/waarom'(slice, { why }) {
    slice.whyHere = why;
  },
  'mix/waarom-weg'(slice) {
    delete slice.whyHere;
  },
};

/** A proposal as one can go back to it. */
function proposed({
  earlier: _earlier,
  why: _why,
  ...proposal
}: Draft<Proposal & { earlier: unknown; why?: unknown }>) {
  return proposal;
}

/** What was asked has its answer, or needs none any more. */
function settle(slice: Draft<FacilitatorSlice>): void {
  if (!slice.mixing) return;
  slice.mixing.asked = null;
  slice.mixing.failed = null;
}

/** What was explained may be otherwise now. */
function unexplain(slice: Draft<FacilitatorSlice>): void {
  for (const proposal of Object.values(slice.mix)) delete proposal.why;
}
