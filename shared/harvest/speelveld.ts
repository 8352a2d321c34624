import { findCard, type Content, type Localised } from '../decks/content.ts';
import type { Absentee, Candidate, LineKind, Ring, Sector, VeldTeam } from '../steps/speelveld/state.ts';
import { RINGS } from '../steps/speelveld/state.ts';
import { mayLeave } from '../workshop/harvest.ts';
import type { StepId } from '../workshop/ids.ts';
import type { TeamSlice } from '../workshop/state.ts';

/** What a team takes home of one speelveld: no author of anything. */
export interface HarvestField {
  round: Localised;
  /** from the innermost ring outwards */
  parties: { name: Localised; ring: Ring; sector: Sector; wants: string[] }[];
  lines: { kind: LineKind; a: Localised; b: Localised; words: string | null }[];
  /** VELD-8 to VELD-10: who was missed, with what was said from the chair and whom it is checked with */
  missed: { who: string; said: { sentence: string; ask: string }[] }[];
  /** why nobody is missed */
  nobody: string | null;
  questions: { question: Localised; answer: string }[];
  /** VELD-11 */
  top: { kind: 'partij' | 'stoel'; name: Localised } | { kind: 'lijn'; a: Localised; b: Localised } | null;
}

/** The fields of a team, in the order of the format. */
export function harvestFields(slice: TeamSlice, content: Content): HarvestField[] {
  return content.format.steps.flatMap(({ id, title }) => {
    const field = slice.speelveld?.[id];
    return field ? [fieldOf(field, title, slice, content)] : [];
  });
}

function fieldOf(field: VeldTeam, round: Localised, slice: TeamSlice, content: Content): HarvestField {
  const nameOf = (id: string): Localised | null => {
    const party = field.parties.find((one) => one.id === id);
    return party ? partyName(party, content) : null;
  };
  const leaving = field.absentees.filter((absentee) => leaves(slice, absentee));
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
    missed: leaving.flatMap(({ id, name }) => {
      const said = field.chairs
        .filter(({ absentee }) => absentee === id)
        .flatMap(({ sentence, ask }) =>
          sentence.value !== null && ask.value !== null ? [{ sentence: sentence.value, ask: ask.value }] : [],
        );
      return name.value === null ? [] : [{ who: name.value, said }];
    }),
    nobody: field.nobody?.value ?? null,
    questions: field.questions.flatMap(({ card, answer }) => {
      const found = findCard(content, card);
      return found && answer?.value ? [{ question: found.question, answer: answer.value }] : [];
    }),
    top: topOf(field, leaving, nameOf),
  };
}

function topOf(
  { top, lines }: VeldTeam,
  leaving: readonly Absentee[],
  nameOf: (id: string) => Localised | null,
): HarvestField['top'] {
  if (top?.kind === 'lijn') {
    const line = lines.find(({ id }) => id === top.id);
    const [a, b] = line ? [nameOf(line.a), nameOf(line.b)] : [];
    return a && b ? { kind: 'lijn', a, b } : null;
  }
  const missed = leaving.find(({ id }) => id === top?.id)?.name.value;
  const name = top?.kind === 'partij' ? nameOf(top.id) : missed ? { nl: missed, en: missed } : null;
  return top && name ? { kind: top.kind, name } : null;
}

function partyName({ card, name }: Candidate, content: Content): Localised | null {
  const found = card === null ? undefined : findCard(content, card);
  if (found) return found.title;
  const own = name?.value ?? null;
  return own === null ? null : { nl: own, en: own };
}

/** KOERS-5: a chair that came from a card in Onderstroom stays inside until that card is ticked. */
function leaves(slice: TeamSlice, { origin }: Absentee): boolean {
  if (!origin) return true;
  const { step, card } = origin;
  return waterOf(slice, step, card) !== 'onderstroom' || mayLeave(slice, `kaart:${step}:${card}`);
}

function waterOf(slice: TeamSlice, step: StepId, card: string): string | undefined {
  return slice.kaartronde[step]?.cards.find((one) => one.card === card)?.water;
}
