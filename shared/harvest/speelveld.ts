import { findCard, type Localised } from '../decks/content.ts';
import type { Absentee, LineKind, Ring, Sector, VeldTeam } from '../steps/speelveld/state.ts';
import { RINGS } from '../steps/speelveld/state.ts';
import { grownLeaves, placedAt } from '../workshop/grown.ts';
import type { StepId } from '../workshop/ids.ts';
import { originOf, type Origin } from './origin.ts';
import type { Soil } from './source.ts';
import { partyName, spotOn, type Spot } from './spot.ts';

/** What a team takes home of one speelveld: no author of anything. */
export interface HarvestField {
  round: Localised;
  /** from the innermost ring outwards */
  parties: { name: Localised; ring: Ring; sector: Sector; wants: string[] }[];
  lines: { kind: LineKind; a: Localised; b: Localised; words: string | null }[];
  /** VELD-8 to VELD-10: who was missed, with what was said from the chair and whom it is checked with; `origin`: the card of an earlier round at which the chair was set (ZET-6) */
  missed: { who: string; origin: Origin | null; said: { sentence: string; ask: string }[] }[];
  /** why nobody is missed */
  nobody: string | null;
  questions: { question: Localised; answer: string }[];
  /** VELD-11 */
  top: Spot | null;
}

/** The fields on which a team did something, in the order of the format. */
export function harvestFields(soil: Soil): HarvestField[] {
  return soil.content.format.steps.flatMap(({ id, title }) => {
    const field = soil.slice.speelveld?.[id];
    return field ? [fieldOf(field, id, title, soil)].filter(saysSomething) : [];
  });
}

function saysSomething({ parties, lines, missed, nobody, questions, top }: HarvestField): boolean {
  return [parties, lines, missed, questions].some(({ length }) => length > 0) || (nobody ?? top) !== null;
}

function fieldOf(field: VeldTeam, step: StepId, round: Localised, soil: Soil): HarvestField {
  const { slice, content } = soil;
  const nameOf = (id: string): Localised | null => {
    const party = field.parties.find((one) => one.id === id);
    return party ? partyName(party, content) : null;
  };
  const leaving = field.absentees.filter(({ id }) =>
    grownLeaves({ kind: 'gemist', step, absentee: id }, slice),
  );
  return {
    round,
    parties: RINGS.flatMap((ring) =>
      field.parties.flatMap((party) => {
        const name = party.ring === ring ? partyName(party, content) : null;
        const wants = party.wants.flatMap(({ value }) => value ?? []);
        return name ? [{ name, ring, sector: party.sector, wants }] : [];
      }),
    ),
    lines: field.lines.flatMap(({ kind, a, b, words }) => {
      const [from, to] = [nameOf(a), nameOf(b)];
      return from && to ? [{ kind, a: from, b: to, words: words?.value ?? null }] : [];
    }),
    missed: leaving.flatMap((absentee) => {
      const { id, name } = absentee;
      const said = field.chairs
        .filter(({ absentee }) => absentee === id)
        .flatMap(({ sentence, ask }) =>
          sentence.value !== null && ask.value !== null ? [{ sentence: sentence.value, ask: ask.value }] : [],
        );
      return name.value === null ? [] : [{ who: name.value, origin: originOfChair(absentee, soil), said }];
    }),
    nobody: field.nobody?.value ?? null,
    questions: field.questions.flatMap(({ card, answer }) => {
      const found = findCard(content, card);
      return found && answer?.value ? [{ question: found.question, answer: answer.value }] : [];
    }),
    top: topOf(field, step, soil),
  };
}

/** KOERS-5: what was said at a card that stays inside, stays inside. */
function topOf(field: VeldTeam, step: StepId, { slice, content }: Soil): Spot | null {
  if (!field.top || !grownLeaves({ kind: 'speelveld', step }, slice)) return null;
  return spotOn(step, field.top, slice, content);
}

/** The card at which the chair was set (ZET-6). */
function originOfChair({ origin }: Absentee, { slice, content }: Soil): Origin | null {
  const placed = origin && placedAt(slice, origin.step, origin.card);
  return placed && originOf(placed, content);
}
