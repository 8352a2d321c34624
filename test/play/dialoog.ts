import {
  ANDERS,
  DIALOOG_LIMITS,
  type DialoogSilence,
  type DialoogTeam,
} from '../../shared/steps/dialoog/state.ts';
import { isFull, topicsOf } from '../../shared/steps/dialoog/topics.ts';
import { specOf } from '../../shared/workshop/context.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

function here(view: PlayerView): DialoogTeam | undefined {
  return view.team?.slice.dialoog?.[view.all.clock.step];
}

/** What a simulated participant sees differently; now and then nothing. */
export function dialoogSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (at?.phase !== 'anders' || at.ready.includes(view.seat) || random() < 0.1) return null;
  return { [ANDERS]: phrase(view, random) };
}

export function dialoogMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  if (!at) return null;
  const { step } = view.all.clock;
  const roll = random();
  const holds = at.stick.turn?.seat === view.seat;
  switch (at.phase) {
    case 'onderwerp':
      return topicMove(view, at, random);
    case 'aannames':
      if (!at.ready.includes(view.seat) && roll < 0.6) return assume(view, random);
      return silent(view, at, 'aannames');
    case 'rondje':
      if (holds) return { type: 'dialoog/geef-door', step };
      return roll < 0.1 ? assume(view, random) : null;
    case 'vrij':
      if (holds) return { type: 'dialoog/leg-neer', step };
      if (roll < 0.2) return assume(view, random);
      return roll < 0.6 ? { type: 'dialoog/pak', step } : { type: 'dialoog/verder', step };
    case 'anders':
      return silent(view, at, 'anders');
    case 'vraag':
    case 'klaar':
      return questionMove(view, at, random);
  }
}

function topicMove(view: PlayerView, at: DialoogTeam, random: () => number): Command | null {
  const { step } = view.all.clock;
  const settings = specOf(view.content, step, 'dialoog')?.settings ?? { topics: [] };
  const own = at.topics.find(({ text }) => text.by === view.seat);
  if (own && random() < 0.05) return { type: 'dialoog/haal-weg', step, topic: own.id };
  if (!isFull(at) && random() < 0.2) return { type: 'dialoog/stel-voor', step, text: phrase(view, random) };
  const topic = at.wanted ?? pick(topicsOf(at, settings), random)?.id;
  return topic === undefined ? null : { type: 'dialoog/neem', step, topic };
}

function assume(view: PlayerView, random: () => number): Command {
  const texts = Array.from({ length: 1 + Math.floor(random() * DIALOOG_LIMITS.assumptions) }, () => ({
    text: phrase(view, random),
    changed: random() < 0.3,
  }));
  return { type: 'dialoog/aannames', step: view.all.clock.step, assumptions: texts };
}

function silent(view: PlayerView, at: DialoogTeam, phase: DialoogSilence): Command {
  const { step } = view.all.clock;
  return { type: at.ready.includes(view.seat) ? 'dialoog/toon' : 'dialoog/klaar', step, phase };
}

function questionMove(view: PlayerView, at: DialoogTeam, random: () => number): Command | null {
  const { step } = view.all.clock;
  const roll = random();
  if (at.phase === 'klaar' && roll > 0.04) return null;
  if (at.scribe === view.seat && ((at.question?.value ?? null) === null || roll < 0.1))
    return { type: 'dialoog/tekst', step, text: phrase(view, random) };
  if (roll < 0.15) return { type: 'dialoog/pen', step };
  return { type: 'dialoog/leg-vast', step };
}
