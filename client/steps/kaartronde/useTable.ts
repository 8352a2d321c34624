import { useEffect, useMemo, useState } from 'react';
import type { Style } from '../../../shared/decks/content.ts';
import { emptyKaartSeat } from '../../../shared/steps/kaartronde/fold.ts';
import { holderOf, matesOf } from '../../../shared/steps/kaartronde/holder.ts';
import { stillUntil } from '../../../shared/steps/kaartronde/state.ts';
import { seatChannel } from '../../../shared/workshop/channel.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import { runsOut } from '../../../shared/workshop/running.ts';
import { useAll, useFlavour, useGame, useMe, useSeat, useStepSpec, useTeam } from '../../game.ts';
import type { Table } from './moves.ts';

const EMPTY = emptyKaartSeat();
const NOBODY: readonly SeatId[] = [];

/** The card round at one's own team's table; null while there is no team or its round has not begun. */
export function useTable(step: StepId): Table | null {
  const { seat: me } = useMe();
  const all = useAll();
  const { people } = all;
  const mine = useSeat().kaartronde[step] ?? EMPTY;
  const team = useTeam();
  const spec = useStepSpec(step);
  const flavour = useFlavour();
  const round = team?.slice.kaartronde[step];
  // TAFEL-4: the names at one table lay from one hand
  const members = team?.team.members ?? NOBODY;
  const holder = round ? holderOf({ people }, members, round, me) : me;
  const held = useGame(({ slices }) => slices[seatChannel(holder)]?.kaartronde[step]?.hand);
  const own = useMemo(
    () => (holder === me ? mine : { ...mine, hand: [...(held ?? [])] }),
    [mine, holder, me, held],
  );
  const sharedHand = matesOf({ people }, members, me).length > 0;
  const readSeconds = spec.kind === 'kaartronde' ? spec.settings.readSeconds : 0;
  const readingOver = usePassed(
    round?.phase === 'lezen' ? runsOut(all, round.since, readSeconds * 1000) : null,
  );
  const stillness = usePassed(round?.stilte ? stillUntil(all, round.stilte) : null);
  const mirroring = round !== undefined && round.stilte !== null && !stillness;
  const still = mirroring || round?.minuut?.texts === null;
  const silentMinute = spec.kind === 'kaartronde' && spec.settings.stilleMinuut;
  return useMemo(() => {
    if (!team || !round) return null;
    const flavours: Record<SeatId, Style | null> = Object.fromEntries(
      members.map((seat) => [seat, flavour(seat)]),
    );
    const present = members.filter((seat) => people[seat]?.online === true && !people[seat].gone);
    return {
      step,
      me,
      round,
      own,
      sharedHand,
      members,
      present,
      flavours,
      borrowed: team.slice.borrowed,
      readingOver,
      still,
      silentMinute,
    };
  }, [team, round, members, people, own, sharedHand, step, me, flavour, readingOver, still, silentMinute]);
}

/** setTimeout holds no more than 31 bits of milliseconds. */
const LONGEST = 2_147_483_647;

/** Has this moment on the server's clock come? Renders again when it does, and not every second. */
function usePassed(moment: number | null): boolean {
  const offset = useGame(({ clockOffset }) => clockOffset);
  const [passed, setPassed] = useState<number | null>(() =>
    moment !== null && moment <= Date.now() + offset ? moment : null,
  );
  useEffect(() => {
    if (moment === null) return;
    const wait = moment - (Date.now() + offset);
    const timer = setTimeout(() => setPassed(moment), Math.min(LONGEST, Math.max(0, wait)));
    return () => clearTimeout(timer);
  }, [moment, offset]);
  return moment !== null && passed === moment;
}
