import { useMemo } from 'react';
import { BERAAD_LIMITS, waardeField, wieField } from '../../../shared/steps/beraad/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Sheet } from '../../../shared/workshop/sheet.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';

export interface Pair {
  who: string;
  value: string;
}

export interface Pairs {
  pairs: readonly Pair[];
  set: (at: number, pair: Pair) => void;
  clear: () => void;
  sheet: Sheet;
  changed: boolean;
  /** nothing is too long, and no value stands without somebody */
  fit: boolean;
}

/** Who is touched and what they value, while one writes it; survives a reload. */
export function usePairs(step: StepId): Pairs {
  const kept = useSheet(step);
  const before = Array.from({ length: BERAAD_LIMITS.pairs }, (_pair, at) => ({
    who: textOf(kept[wieField(at)]),
    value: textOf(kept[waardeField(at)]),
  }));
  const [text, setText, clear] = useDraft(`beraad.${step}.geraakt`, JSON.stringify(before));
  const pairs = useMemo(() => parsed(text), [text]);
  const sheet = useMemo(
    () =>
      Object.fromEntries(
        pairs.flatMap(({ who, value }, at) => [
          [wieField(at), who],
          [waardeField(at), value],
        ]),
      ),
    [pairs],
  );
  return {
    pairs,
    set: (at, pair) => setText(JSON.stringify(pairs.map((one, place) => (place === at ? pair : one)))),
    clear,
    sheet,
    changed: text !== JSON.stringify(before),
    fit: pairs.every(
      ({ who, value }) =>
        graphemes(who) <= BERAAD_LIMITS.who &&
        graphemes(value) <= BERAAD_LIMITS.value &&
        (who.trim() !== '' || value.trim() === ''),
    ),
  };
}

/** What was kept on this device; whatever else stands there counts as nothing. */
function parsed(text: string): Pair[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    kept = null;
  }
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return Array.from({ length: BERAAD_LIMITS.pairs }, (_pair, at) => {
    const one = list[at];
    const own = typeof one === 'object' && one !== null ? one : {};
    return {
      who: 'who' in own ? textOf(own.who) : '',
      value: 'value' in own ? textOf(own.value) : '',
    };
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
