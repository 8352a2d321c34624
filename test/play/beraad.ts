import {
  BERAAD_LIMITS,
  MORELE_VRAAG,
  SIDES,
  waardeField,
  wieField,
  type BeraadTeam,
} from '../../shared/steps/beraad/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { PlayerView } from './player.ts';
import { phrase, pick } from './words.ts';

const DAY = 86_400_000;
const PEOPLE = ['Een inwoner', 'de aannemer', 'Een collega', 'een inwoner', 'Wie na ons komt'];
const VALUES = ['rust', 'Eerlijk behandeld worden', 'zekerheid', 'gehoord worden'];

function here(view: PlayerView): BeraadTeam | undefined {
  return view.team?.slice.beraad?.[view.all.clock.step];
}

/** What a simulated participant writes in a silence that is shown; now and then nothing. */
export function beraadSheet(view: PlayerView, random: () => number): Sheet | null {
  const at = here(view);
  if (!at || at.ready.includes(view.seat) || random() < 0.1) return null;
  switch (at.phase) {
    case 'vraag':
      return { [MORELE_VRAAG]: phrase(view, random) };
    case 'geraakt':
      return {
        [wieField(0)]: pick(PEOPLE, random) ?? '',
        [waardeField(0)]: pick(VALUES, random) ?? '',
        [wieField(1)]: random() < 0.5 ? (pick(PEOPLE, random) ?? '') : '',
      };
    default:
      return null;
  }
}

export function beraadMove(view: PlayerView, random: () => number): Command | null {
  const at = here(view);
  const { step } = view.all.clock;
  if (!at) return null;
  const roll = random();
  const mine = at.scribe === view.seat;
  switch (at.phase) {
    case 'casus':
      if (at.teller === null || roll < 0.05)
        return { type: 'beraad/vertel', step, on: at.teller !== view.seat };
      if (mine && ((at.case?.value ?? null) === null || roll < 0.1))
        return { type: 'beraad/tekst', step, phase: 'casus', text: phrase(view, random) };
      if (roll < 0.15) return { type: 'beraad/pen', step };
      return { type: 'beraad/leg-vast', step, phase: 'casus' };
    case 'vraag':
    case 'geraakt':
      return silent(view, at, at.phase);
    case 'vraagkeuze':
      if (roll < 0.15) return { type: 'beraad/pen', step };
      if (at.question === null || roll < 0.2) return questionMove(view, at, random);
      return { type: 'beraad/leg-vast', step, phase: 'vraagkeuze' };
    case 'lijst':
      return listMove(view, at, random);
    case 'keuzes':
      return choiceMove(view, at, random);
    case 'standpunt':
      if (!at.ready.includes(view.seat) && roll < 0.5) return standMove(view, random);
      return silent(view, at, 'standpunt');
    case 'opbrengst':
      if (mine && ((at.found?.value ?? null) === null || roll < 0.1))
        return { type: 'beraad/tekst', step, phase: 'opbrengst', text: phrase(view, random) };
      if (roll < 0.1) return { type: 'beraad/pen', step };
      if (at.agreement === null && roll < 0.6) return promise(view, random);
      return accepted(view, at, random) ?? { type: 'beraad/leg-vast', step, phase: 'opbrengst' };
    case 'klaar':
      if (roll < 0.02) return promise(view, random);
      if (roll < 0.04) return standMove(view, random);
      return accepted(view, at, random);
  }
}

function silent(view: PlayerView, at: BeraadTeam, phase: 'vraag' | 'geraakt' | 'standpunt'): Command {
  const { step } = view.all.clock;
  return { type: at.ready.includes(view.seat) ? 'beraad/toon' : 'beraad/klaar', step, phase };
}

function questionMove(view: PlayerView, at: BeraadTeam, random: () => number): Command {
  const { step } = view.all.clock;
  if (at.scribe === view.seat && random() < 0.5)
    return { type: 'beraad/tekst', step, phase: 'vraagkeuze', text: phrase(view, random) };
  return { type: 'beraad/neem', step, place: Math.floor(random() * Math.max(1, at.questions.length)) };
}

function listMove(view: PlayerView, at: BeraadTeam, random: () => number): Command {
  const { step } = view.all.clock;
  const roll = random();
  const [one, into] = [pick(at.touched, random)?.id ?? '', pick(at.touched, random)?.id ?? ''];
  if (at.touched.length === 0 || roll < 0.1)
    return { type: 'beraad/erbij', step, who: pick(PEOPLE, random) ?? '', value: pick(VALUES, random) ?? '' };
  if (roll < 0.2) return { type: 'beraad/voeg-samen', step, one, into };
  if (roll < 0.25) return { type: 'beraad/haal-weg', step, id: one };
  return { type: 'beraad/leg-vast', step, phase: 'lijst' };
}

function choiceMove(view: PlayerView, at: BeraadTeam, random: () => number): Command {
  const { step } = view.all.clock;
  const roll = random();
  // hardly anybody goes on from a choice that nobody weighed
  const choice = at.choices.find(({ reasons }) => reasons.length < 2) ?? pick(at.choices, random);
  if (!choice || (at.choices.length < BERAAD_LIMITS.choices && roll < 0.15))
    return { type: 'beraad/keuze', step, text: phrase(view, random) };
  // hardly anybody goes on from a choice that nobody weighed
  if (roll < (choice.reasons.length < 2 ? 0.93 : 0.6) && choice.reasons.length < 4)
    return {
      type: 'beraad/weegt',
      step,
      choice: choice.id,
      side: SIDES[choice.reasons.length % SIDES.length] ?? 'voor',
      touched: random() < 0.7 ? (pick(at.touched, random)?.id ?? null) : null,
      text: phrase(view, random),
    };
  if (roll < 0.62)
    return { type: 'beraad/haal-weg', step, id: pick(choice.reasons, random)?.id ?? choice.id };
  return { type: 'beraad/leg-vast', step, phase: 'keuzes' };
}

function standMove(view: PlayerView, random: () => number): Command {
  const { step } = view.all.clock;
  const cost = random() < 0.8 ? phrase(view, random) : '';
  return { type: 'beraad/standpunt', step, stand: phrase(view, random), cost };
}

/** Most people take on what stands at their name. */
function accepted(view: PlayerView, { agreement }: BeraadTeam, random: () => number): Command | null {
  if (agreement?.who !== view.seat || agreement.accepted) return null;
  return { type: 'beraad/neem-aan', step: view.all.clock.step, line: agreement.id, accept: random() < 0.85 };
}

function promise(view: PlayerView, random: () => number): Command {
  return {
    type: 'beraad/afspraak',
    step: view.all.clock.step,
    what: phrase(view, random),
    who: random() < 0.9 ? (pick(view.team?.team.members ?? [], random) ?? null) : null,
    date: new Date(view.now + DAY * Math.floor(1 + random() * 12)).toISOString().slice(0, 10),
    notice: random() < 0.7 ? phrase(view, random) : '',
  };
}
