import type { CardId, Water } from '../../../shared/decks/content.ts';
import type { BoardCard, KaartTeam } from '../../../shared/steps/kaartronde/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something on the board worth saying aloud, once and in one sentence. */
export type News =
  | { kind: 'jouw-beurt' }
  | { kind: 'beurt'; seat: SeatId }
  | { kind: 'gelegd'; seat: SeatId; card: CardId; water: Water }
  | { kind: 'verplaatst'; seat: SeatId; card: CardId; water: Water }
  | { kind: Growth; seat: SeatId; card: CardId }
  | { kind: 'gekoppeld'; seat: SeatId; card: CardId; other: CardId }
  | { kind: 'spiegel'; seat: SeatId }
  | { kind: 'gedoe'; card: CardId }
  | { kind: 'gedoe-open' }
  | { kind: 'stilte'; seat: SeatId }
  | { kind: 'minuut' | 'minuut-onthuld' }
  | { kind: 'stippen-gevraagd'; seat: SeatId }
  | { kind: 'vrij' | 'stippen' | 'kiezen' | 'klaar' };

/** what a card got from somebody */
type Growth = 'inzicht' | 'herken' | 'anders' | 'vraag' | 'vast' | 'stoel';

/** What changed on the board between two looks; never one's own acts. */
export function news(before: KaartTeam, after: KaartTeam, me: SeatId): News[] {
  const told: News[] = [];
  for (const lying of after.cards) {
    const { card, by, water } = lying;
    const known = before.cards.find((one) => one.card === card);
    if (!known) {
      if (by !== me) told.push({ kind: 'gelegd', seat: by, card, water });
      continue;
    }
    const mover = moverOf(after, card);
    if (known.water !== water && mover !== undefined && mover !== me)
      told.push({ kind: 'verplaatst', seat: mover, card, water });
    const grown = growth(known, lying).filter(({ seat }) => seat !== me);
    told.push(...grown.map((one): News => ({ ...one, card })));
  }
  for (const { by, a, b } of added(before.links, after.links)) {
    if (by !== me) told.push({ kind: 'gekoppeld', seat: by, card: a, other: b });
  }
  const mirror = after.mirrors[before.mirrors.length];
  if (mirror && mirror.by !== me) told.push({ kind: 'spiegel', seat: mirror.by });
  if (after.gedoe && !before.gedoe) told.push({ kind: 'gedoe', card: after.gedoe.card });
  if (after.gedoe?.open && before.gedoe && !before.gedoe.open) told.push({ kind: 'gedoe-open' });
  if (after.stilte && !before.stilte && after.stilte.by !== me)
    told.push({ kind: 'stilte', seat: after.stilte.by });
  if (after.minuut && !before.minuut) told.push({ kind: 'minuut' });
  if (after.minuut?.texts && before.minuut?.texts === null) told.push({ kind: 'minuut-onthuld' });
  const { phase } = after;
  const asked = after.dotsAsked;
  if (asked !== null && asked !== before.dotsAsked && asked !== me && phase === 'vrij') {
    told.push({ kind: 'stippen-gevraagd', seat: asked });
  }
  if (phase !== before.phase && phase !== 'lezen' && phase !== 'beurten') told.push({ kind: phase });
  const turn = after.turn?.seat ?? null;
  if (turn !== null && (turn !== before.turn?.seat || after.turn?.since !== before.turn?.since)) {
    told.push(turn === me ? { kind: 'jouw-beurt' } : { kind: 'beurt', seat: turn });
  }
  return told;
}

/** Who moved it, for as long as they can undo it. */
function moverOf({ last }: KaartTeam, card: CardId): SeatId | undefined {
  return Object.keys(last).find((seat) => last[seat]?.kind === 'verplaatst' && last[seat].card === card);
}

function growth(before: BoardCard, after: BoardCard): { kind: Growth; seat: SeatId }[] {
  const { insight, pin } = after;
  const wrote = insight !== null && insight.text.value !== before.insight?.text.value;
  const responses = Object.entries(after.responses).filter(
    ([seat, { kind }]) => before.responses[seat]?.kind !== kind,
  );
  return [
    ...(wrote ? [{ kind: 'inzicht', seat: insight.typedBy ?? after.by } as const] : []),
    ...responses.map(([seat, { kind }]) => ({ kind, seat })),
    ...added(before.questions, after.questions).map(({ by }) => ({ kind: 'vraag', seat: by }) as const),
    ...(pin && !before.pin ? [{ kind: 'vast', seat: pin.by } as const] : []),
    ...added(before.chairs, after.chairs).map(({ by }) => ({ kind: 'stoel', seat: by }) as const),
  ];
}

function added<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  return after.filter(({ id }) => before.every((one) => one.id !== id));
}
