import { isThoughtOf } from '../../shared/steps/systeem/systeem.ts';
import { mayDraw } from '../../shared/steps/systeem/speaking.ts';
import { chairNow, PARTY_FIELDS, type Chair, type SysteemTeam } from '../../shared/steps/systeem/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

const DAY = 86_400_000;
const PARTIES = [
  'Bewoners',
  'de bewoners',
  'De wijkagent',
  'Huisartsen',
  'Jongeren',
  'de energieleverancier',
  'Een aannemer',
  'Het Rijk',
];

function here(view: PlayerView): SysteemTeam | undefined {
  return view.team?.slice.systeem?.[view.all.clock.step];
}

/** Whom a simulated participant misses; now and then nobody. */
export function systeemSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (at?.phase !== 'wie' || at.ready.includes(view.seat) || random() < 0.1) return null;
  return Object.fromEntries(
    PARTY_FIELDS.map((field) => [field, random() < 0.7 ? (pick(PARTIES, random) ?? '') : '']),
  );
}

export function systeemMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  if (!at) return null;
  const { step } = view.all.clock;
  switch (at.phase) {
    case 'wie':
      return { type: at.ready.includes(view.seat) ? 'systeem/toon' : 'systeem/klaar', step, phase: 'wie' };
    case 'stoelen':
      return choosingMove(view, at, random);
    case 'spreken':
      return chairMove(view, at, random);
    case 'uitnodigen':
      return invitingMove(view, at, random) ?? { type: 'systeem/leg-vast', step };
    case 'klaar':
      return random() < 0.05 ? invitingMove(view, at, random) : null;
  }
}

function choosingMove(view: PlayerView, at: SysteemTeam, random: () => number): Command {
  const { step } = view.all.clock;
  const roll = random();
  if (at.parties.length === 0 || roll < 0.05)
    return { type: 'systeem/partij', step, name: phrase(view, random).slice(0, 60) };
  // most people choose from the top of the list, so that a team comes to something
  if (at.choices[view.seat] === undefined || roll < 0.15) {
    const most = at.parties.toSorted((a, b) => b.times - a.times).slice(0, 3);
    const parties = most.filter(() => random() < 0.6).map(({ id }) => id);
    return { type: 'systeem/keuze', step, parties };
  }
  return { type: 'systeem/zet-neer', step };
}

function chairMove(view: PlayerView, at: SysteemTeam, random: () => number): Command | null {
  const { step } = view.all.clock;
  const one = chairNow(at);
  if (!one) return null;
  const chair = one.party;
  const roll = random();
  const { turn } = at.pass;
  if (one.said === null) {
    if (one.speaker === view.seat && one.drawn)
      return { type: roll < 0.6 ? 'systeem/neem-plaats' : 'systeem/geef-terug', step, chair };
    if (one.speaker === view.seat)
      return roll < 0.1
        ? { type: 'systeem/geef-terug', step, chair }
        : { type: 'systeem/spreek', step, chair, text: phrase(view, random) };
    if (roll < 0.04) return { type: 'systeem/verder', step, chair };
    if (mayDraw(view.all, one, view.now) && roll < 0.4) return { type: 'systeem/loot', step, chair };
    return roll > 0.3 ? { type: 'systeem/neem-plaats', step, chair } : null;
  }
  if (one.speaker === view.seat && roll < 0.05)
    return { type: 'systeem/spreek', step, chair, text: phrase(view, random) };
  if (turn?.seat === view.seat)
    return { type: 'systeem/antwoord', step, chair, text: roll < 0.7 ? phrase(view, random) : '' };
  if (turn && (view.all.people[turn.seat]?.online === false || roll < 0.03))
    return { type: 'systeem/sla-over', step, seat: turn.seat };
  return turn ? null : { type: 'systeem/verder', step, chair };
}

/** Most people take on what stands at their name. */
function invitingMove(view: PlayerView, at: SysteemTeam, random: () => number): Command | null {
  const { step } = view.all.clock;
  const asked = at.chairs.find(({ invite }) => invite?.who === view.seat && !invite.accepted);
  if (asked?.invite)
    return {
      type: 'systeem/neem-aan',
      step,
      chair: asked.party,
      line: asked.invite.id,
      accept: random() < 0.85,
    };
  const open =
    at.chairs.find((one) => !isThoughtOf(one)) ?? (random() < 0.1 ? pick(at.chairs, random) : null);
  if (!open) return null;
  return random() < 0.3
    ? { type: 'systeem/vraag-eerst', step, chair: open.party, on: !open.ask }
    : written(view, open, random);
}

function written(view: PlayerView, { party }: Chair, random: () => number): Command {
  return {
    type: 'systeem/nodig-uit',
    step: view.all.clock.step,
    chair: party,
    what: phrase(view, random),
    who: random() < 0.9 ? (pick(view.team?.team.members ?? [], random) ?? null) : null,
    date: new Date(view.now + DAY * Math.floor(1 + random() * 12)).toISOString().slice(0, 10),
    notice: random() < 0.7 ? phrase(view, random) : '',
  };
}
