import type { Localised } from '../decks/content.ts';
import { BERAAD_PHASES, type BeraadPhase, type BeraadTeam } from '../steps/beraad/state.ts';
import { caseItem, mayLeave } from '../workshop/harvest.ts';
import type { SeatSlice } from '../workshop/state.ts';
import type { HowLine } from './hoedan.ts';
import { titleOf } from './origin.ts';
import type { Soil } from './source.ts';

/** BERAAD-9: the moral question, who is touched and what they value, and what the team found; nobody's stand. */
export interface HarvestBeraad<Line = HowLine> {
  step: Localised;
  /** null: the teller or somebody else of the team did not tick it */
  case: string | null;
  question: string | null;
  touched: { who: string; values: string[] }[];
  found: string | null;
  /** false: a second member had not agreed yet to what was found */
  settled: boolean;
  /** what somebody accepted to do otherwise */
  line: Line | null;
}

/** In the order of the format; only what two members settled, but for what was found, which says so. */
export function harvestBeraad({ slice, content }: Soil): HarvestBeraad[] {
  return content.format.steps.flatMap(({ id, title }) => {
    const here = slice.beraad?.[id];
    if (!here) return [];
    const one = {
      step: title,
      case: past(here, 'casus') && mayLeave(slice, caseItem(id)) ? (here.case?.value ?? null) : null,
      question: past(here, 'vraagkeuze') ? (here.question?.value ?? null) : null,
      touched: past(here, 'lijst') ? touchedOf(here) : [],
      found: here.found?.value ?? null,
      settled: here.phase === 'klaar',
      line: accepted(here, title),
    };
    return one.question === null && one.touched.length === 0 && one.found === null && !one.line ? [] : [one];
  });
}

/** BERAAD-6: what one person wrote for themselves; nobody else takes it home. */
export interface OwnStand {
  step: Localised;
  stand: string | null;
  cost: string | null;
}

export function ownStands({ beraad }: SeatSlice, content: Soil['content']): OwnStand[] {
  return Object.entries(beraad ?? {}).flatMap(([step, own]) => {
    const [stand, cost] = [own.stand?.value ?? null, own.cost?.value ?? null];
    return stand === null && cost === null ? [] : [{ step: titleOf(content, step), stand, cost }];
  });
}

function past({ phase }: BeraadTeam, settled: BeraadPhase): boolean {
  return BERAAD_PHASES.indexOf(phase) > BERAAD_PHASES.indexOf(settled);
}

function touchedOf({ touched }: BeraadTeam): HarvestBeraad['touched'] {
  return touched.flatMap(({ who, values }) =>
    who.value === null ? [] : [{ who: who.value, values: values.flatMap(({ value }) => value ?? []) }],
  );
}

function accepted({ agreement }: BeraadTeam, title: Localised): HowLine | null {
  if (!agreement?.accepted || agreement.who === null || agreement.what.value === null) return null;
  const { what, who, date, notice } = agreement;
  return { what: what.value ?? '', who, date, notice: notice?.value ?? null, role: null, from: [title] };
}
