import {
  LINE_KINDS,
  RINGS,
  SECTORS,
  VELD_LIMITS,
  type VeldTeam,
} from '../../shared/steps/speelveld/state.ts';
import type { SeatId } from '../../shared/workshop/ids.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { PlayerView } from './player.ts';
import { stillTrueMove } from './reflectie.ts';
import { pick } from './words.ts';

const NAMES = ['wijkteam', 'woningcorporatie', 'rechtbank', 'huisarts', 'werkgever', 'buurtvereniging'];

/** What a simulated participant does at the speelveld. */
export function speelveldMove(view: PlayerView, random: () => number): Command | null {
  const step = view.all.clock.step;
  const field = view.team?.slice.speelveld?.[step];
  if (!field) return null;
  switch (field.phase) {
    case 'stil':
      return writing(view, field, random);
    case 'beurten':
      return turn(view, field, random);
    case 'vrij':
    case 'stoel':
      return random() < 0.5 ? place(view, field, random) : miss(view, field, random);
    case 'stippen': {
      if (field.dotsReady.includes(view.seat)) return null;
      const on = pick([...field.parties, ...field.lines, ...field.absentees], random)?.id ?? null;
      return random() < 0.5
        ? { type: 'veld/stip', step, on }
        : { type: 'veld/stip-klaar', step, ready: true };
    }
    case 'kiezen': {
      const on = pick(field.tie, random);
      return on === undefined ? null : { type: 'veld/kies', step, on };
    }
    case 'klaar':
      return stillTrueMove(view, random);
  }
}

function writing(view: PlayerView, field: VeldTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  const own = view.own.speelveld?.[step]?.own ?? [];
  if (own.length >= VELD_LIMITS.own)
    return field.phase === 'stil' && !field.ready.includes(view.seat) ? { type: 'veld/gereed', step } : null;
  const cards = view.content.decks.speelveld?.cards.filter(({ labels }) => labels.includes('partij')) ?? [];
  const card = pick(cards, random);
  if (card && random() < 0.5) return { type: 'veld/pak', step, card: card.id };
  const sector = pick(SECTORS, random) ?? 'publiek';
  return { type: 'veld/schrijf', step, name: pick(NAMES, random) ?? 'school', sector };
}

function setOwn(view: PlayerView, field: VeldTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  const candidate = pick(view.own.speelveld?.[step]?.own ?? [], random)?.id;
  if (candidate === undefined) return writing(view, field, random);
  const ring = pick(RINGS, random) ?? 'betrokken';
  return { type: 'veld/zet', step, candidate, ring, want: `rust voor ${view.seat}` };
}

function turn(view: PlayerView, field: VeldTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  const on = field.turn;
  if (!on) return null;
  if (on.seat !== view.seat) return random() < 0.03 ? { type: 'veld/sla-over', step, seat: on.seat } : null;
  if (on.party !== null) return { type: random() < 0.1 ? 'veld/ongedaan' : 'veld/klaar', step };
  return random() < 0.1 ? { type: 'veld/pas', step } : setOwn(view, field, random);
}

function place(view: PlayerView, field: VeldTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  const roll = random();
  const [a, b] = [pick(field.parties, random)?.id, pick(field.parties, random)?.id];
  const asked = field.merges.find(
    ({ yes, ...ends }) => !yes.includes(view.seat) && setter(field, ends, view.seat),
  );
  if (asked && roll < 0.7) return { type: 'veld/samen', step, a: asked.a, b: asked.b };
  if (field.last[view.seat]?.kind === 'lijn' && roll > 0.7) return { type: 'veld/ongedaan', step };
  if (roll < 0.3 || a === undefined || b === undefined) return setOwn(view, field, random);
  if (roll < 0.4) return { type: 'veld/ongedaan', step };
  if (roll < 0.5) return { type: 'veld/samen', step, a, b };
  if (roll < 0.6) return { type: 'veld/wil', step, party: a, want: `ruimte voor ${view.seat}` };
  if (roll < 0.8) return { type: 'veld/verplaats', step, party: a, ring: pick(RINGS, random) ?? 'betrokken' };
  return { type: 'veld/lijn', step, kind: pick(LINE_KINDS, random) ?? 'spanning', a, b, words: '' };
}

/** Did this seat set one of these two? */
function setter({ parties }: VeldTeam, { a, b }: { a: string; b: string }, seat: SeatId): boolean {
  return parties.some(({ id, setters }) => (id === a || id === b) && setters.includes(seat));
}

function miss(view: PlayerView, field: VeldTeam, random: () => number): Command | null {
  const step = view.all.clock.step;
  const roll = random();
  if (field.last[view.seat]?.kind === 'stoel' && random() < 0.5) return { type: 'veld/ongedaan', step };
  if (roll < 0.2) return { type: 'veld/vraag', step };
  const card = pick(field.questions, random)?.card;
  if (roll < 0.3 && card !== undefined)
    return { type: 'veld/antwoord', step, card, text: 'De raad beslist.' };
  const carried = pick(field.carried, random)?.id;
  if (roll < 0.4 && carried !== undefined) return { type: 'veld/neem-mee', step, chair: carried };
  if (roll < 0.45) return { type: 'veld/niemand', step, why: 'Iedereen zit hier.' };
  if (field.absentees.length === 0) return { type: 'veld/mist', step, name: 'jongeren zelf' };
  const absentee = pick(field.absentees, random)?.id ?? '';
  if (roll < 0.7)
    return { type: 'veld/stoel', step, absentee, sentence: 'Ik wil meepraten.', ask: 'de jongerenraad' };
  return { type: 'veld/sluit', step };
}
