import type { BeraadPhase, BeraadTeam, Choice, Said, Touched } from '../../../shared/steps/beraad/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** Something that somebody else did, or that came to the whole team. */
export type BeraadNews =
  | { kind: 'fase'; phase: Exclude<BeraadPhase, 'casus'> }
  | { kind: 'verteller'; seat: SeatId | null }
  | { kind: 'pen'; seat: SeatId }
  | { kind: 'casus' | 'vraagkeuze' | 'opbrengst'; text: string }
  | { kind: 'lijst' | 'keuze' | 'reden'; text: string }
  | { kind: 'weg' }
  | { kind: 'gevraagd'; seat: SeatId };

/** What changed between two looks, in reading order; nothing of one's own where that is known. */
export function beraadNews(before: BeraadTeam, after: BeraadTeam, me: SeatId): BeraadNews[] {
  const { phase, teller, scribe, asked } = after;
  const told: BeraadNews[] = [];
  if (phase !== before.phase && phase !== 'casus') told.push({ kind: 'fase', phase });
  if (teller !== before.teller && teller !== me) told.push({ kind: 'verteller', seat: teller });
  if (scribe !== null && scribe !== before.scribe && scribe !== me) told.push({ kind: 'pen', seat: scribe });
  // whose pen it is wrote it, also where it belongs to who told it
  const mine = scribe === me;
  const words: [kind: 'casus' | 'vraagkeuze' | 'opbrengst', was: Said | null, is: Said | null][] = [
    ['casus', before.case, after.case],
    ['vraagkeuze', before.question, after.question],
    ['opbrengst', before.found, after.found],
  ];
  for (const [kind, was, is] of words) {
    const text = is?.value ?? null;
    if (text !== null && text !== was?.value && !mine) told.push({ kind, text });
  }
  if (phase === before.phase) told.push(...laid(before, after, me));
  if (asked !== null && asked !== before.asked && asked !== me) told.push({ kind: 'gevraagd', seat: asked });
  return told;
}

/** What others laid on the table or took off it. */
function laid(before: BeraadTeam, after: BeraadTeam, me: SeatId): BeraadNews[] {
  const rows = ({ touched, choices }: BeraadTeam): Row[] => [
    ...touched.flatMap(listRows),
    ...choices.flatMap(choiceRows),
  ];
  const [was, is] = [rows(before), rows(after)];
  const fresh = is.filter(
    ({ key, by, text }) => !was.some((one) => one.key === key) && by !== me && text !== null,
  );
  const gone = was.some(({ id }) => !is.some((one) => one.id === id));
  return [
    ...fresh.map(({ kind, text }): BeraadNews => ({ kind, text: text ?? '' })),
    ...(gone ? [{ kind: 'weg' } as const] : []),
  ];
}

interface Row {
  kind: 'lijst' | 'keuze' | 'reden';
  id: string;
  /** changes with what is new to hear of it */
  key: string;
  text: string | null;
  by: SeatId | null;
}

function listRows({ id, who, values }: Touched): Row[] {
  const last = values.at(-1) ?? who;
  const by = 'by' in last ? last.by : null;
  const text = [who.value, ...values.map(({ value }) => value)].filter((part) => part !== null).join(', ');
  return [{ kind: 'lijst', id, key: `${id} ${values.length}`, text, by }];
}

function choiceRows({ id, text, reasons }: Choice): Row[] {
  return [
    { kind: 'keuze', id, key: id, text: text.value, by: text.by },
    ...reasons.map((one): Row => ({
      kind: 'reden',
      id: one.id,
      key: one.id,
      text: one.text.value,
      by: one.text.by,
    })),
  ];
}
