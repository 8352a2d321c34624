import type { Localised } from '../decks/content.ts';
import type { HoedanLine } from '../steps/hoedan/state.ts';
import type { SeatId } from '../workshop/ids.ts';
import type { Soil } from './source.ts';

/** The lines that the person named in them accepted (HOEDAN-6). */
export interface HarvestHow<Line = HowLine> {
  round: Localised;
  lines: Line[];
}

/** A line as the team takes it home; `puller`: null when names are off or the name was erased. */
export type NamedHow = Omit<HowLine, 'who'> & { puller: string | null };

export interface HowLine {
  what: string;
  /** whose line it is: for who may know the name */
  who: SeatId;
  /** yyyy-mm-dd */
  date: string;
  notice: string | null;
  /** of the person named; null when they had none */
  role: Localised | null;
  /** the recommendation, its deck and the step */
  from: Localised[];
}

/** In the order of the format; steps without an accepted line are left out. */
export function harvestHows({ slice, content }: Soil): HarvestHow[] {
  return content.format.steps.flatMap((spec) => {
    if (spec.kind !== 'hoedan') return [];
    const deck = content.decks[spec.settings.deck];
    const lines = (slice.hoedan?.[spec.id]?.rounds ?? []).flatMap(({ pile, line }) => {
      const advice = deck?.piles?.find(({ id }) => id === pile)?.name;
      const role = deck?.roles?.find(({ id }) => id === line?.role)?.name ?? null;
      const said = line && accepted(line);
      return said && deck && advice ? [{ ...said, role, from: [advice, deck.name, spec.title] }] : [];
    });
    return lines.length === 0 ? [] : [{ round: spec.title, lines }];
  });
}

function accepted({ what, who, accepted: taken, date, notice }: HoedanLine) {
  if (!taken || who === null || what.value === null) return null;
  return { what: what.value, who, date, notice: notice?.value ?? null };
}
