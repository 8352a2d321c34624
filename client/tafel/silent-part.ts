import { BERAAD_SILENCES } from '../../shared/steps/beraad/state.ts';
import { DIALOOG_SILENCES } from '../../shared/steps/dialoog/state.ts';
import { SILENT_PHASES } from '../../shared/steps/goedwerk/state.ts';
import { seatChannel, teamChannel } from '../../shared/workshop/channel.ts';
import type { Moment, SeatId, StepId } from '../../shared/workshop/ids.ts';
import type { SeatSlice, TeamSlice, Views } from '../../shared/workshop/state.ts';

/** A part of a step in which people at one table do not see what the others write, score or dot (TAFEL-10). */
export interface SilentPart {
  /** names the part within the workshop */
  key: string;
  /** who of the table is still at it, in the order of the table */
  busy: readonly SeatId[];
  /** being ready was said, so that the device can go on to the next by itself; otherwise people pass it on */
  said: boolean;
}

/** The silent part in which somebody at a table is now; null where all may look on. */
export function silentPart(
  { all, ...slices }: Views,
  names: readonly SeatId[],
  seat: SeatId,
  now: Moment,
): SilentPart | null {
  const step = all?.clock.step ?? '';
  const kind = all?.voorwerk ? 'vragenlijst' : all?.workshop?.plan.find(({ id }) => id === step)?.kind;
  const own = (name: SeatId): SeatSlice | undefined => slices[seatChannel(name)];
  const alone = (key: string, done: (name: SeatId) => boolean): SilentPart => ({
    key: `${step}:${key}`,
    busy: names.filter((name) => !done(name)),
    said: false,
  });
  if (kind === 'vragenlijst') return alone('smaak', (name) => Boolean(own(name)?.style.flavour));
  if (kind === 'check-out') return alone('kaartje', (name) => own(name)?.checkout[step] !== undefined);
  // KOFFIE-7: who share a device need not sit at one table, and do not read each other's
  if (kind === 'koffietafels' && all?.koffietafels?.[step]?.over === false)
    return alone('koffietafel', () => false);
  const team = all?.teams.find(({ members }) => members.includes(seat));
  const slice = team && slices[teamChannel(team.id)];
  if (!team || !slice) return null;
  const mates = names.filter((name) => team.members.includes(name));
  const mirror = slice.kaartronde[step]?.stilte;
  if (mirror && now < mirror.until) {
    const noted = (name: SeatId): boolean => Boolean(own(name)?.kaartronde[step]?.note);
    return { ...alone('stilte', noted), busy: mates.filter((name) => !noted(name)) };
  }
  const silence = silenceIn(slice, step);
  if (!silence) return null;
  const busy = mates.filter((name) => !silence.ready.includes(name));
  return { key: `${step}:${team.id}:${silence.name}`, busy, said: true };
}

/** What a team does blind or in silence now, and who said to be ready. */
function silenceIn(slice: TeamSlice, step: StepId): { name: string; ready: readonly SeatId[] } | null {
  const round = slice.kaartronde[step];
  if (round?.minuut?.texts === null) return { name: 'minuut', ready: round.minuut.ready };
  if (round?.phase === 'stippen') return { name: 'stippen', ready: round.dotsReady };
  const field = slice.speelveld?.[step];
  if (field?.phase === 'stil') return { name: 'stil', ready: field.ready };
  if (field?.phase === 'stippen') return { name: 'stippen', ready: field.dotsReady };
  const looking = slice.reflectie?.[step];
  if (looking && ['scoren', 'beeld', 'woorden'].includes(looking.phase))
    return { name: looking.phase, ready: looking.ready };
  const cards = slice.wat?.[step];
  if (cards?.phase === 'stil') return { name: `stil${cards.rounds.length}`, ready: cards.ready };
  const good = slice.goedwerk?.[step];
  if (good && SILENT_PHASES.some((phase) => phase === good.phase))
    return { name: good.phase, ready: good.ready };
  const system = slice.systeem?.[step];
  if (system?.phase === 'wie') return { name: system.phase, ready: system.ready };
  const moral = slice.beraad?.[step];
  if (moral && BERAAD_SILENCES.some((phase) => phase === moral.phase))
    return { name: moral.phase, ready: moral.ready };
  const talk = slice.dialoog?.[step];
  if (talk && DIALOOG_SILENCES.some((phase) => phase === talk.phase))
    return { name: talk.phase, ready: talk.ready };
  for (const silent of [
    slice.afsprakenStep?.[step],
    slice.koers[step],
    slice.waarderen?.[step],
    slice.tegenspraak?.[step],
    slice.scan?.[step],
    slice.plaatsen?.[step],
  ])
    if (silent?.phase === 'stil') return { name: 'stil', ready: silent.ready };
  return null;
}

/** Who comes after this name and is still at it; null when nobody is. */
export function nextBusy(names: readonly SeatId[], busy: readonly SeatId[], seat: SeatId): SeatId | null {
  const at = names.indexOf(seat);
  const row = [...names.slice(at + 1), ...names.slice(0, at)];
  return row.find((name) => busy.includes(name)) ?? null;
}
