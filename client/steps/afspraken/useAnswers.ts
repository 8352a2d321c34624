import { useMemo } from 'react';
import { AFSPRAAK_LIMITS, type Question } from '../../../shared/steps/afspraken/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Sheet } from '../../../shared/workshop/sheet.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';

export interface Answers {
  texts: Record<Question, string>;
  set: (question: Question, text: string) => void;
  clear: () => void;
  /** what is to be kept: the answers to one's own questions */
  sheet: Sheet;
  /** is it something else than what is kept? */
  changed: boolean;
  /** is nothing too long? */
  fit: boolean;
}

/** Answers that are being written; they survive a reload. */
export function useAnswers(step: StepId, questions: readonly Question[]): Answers {
  const kept = useSheet(step);
  const textOf = (question: Question): string => {
    const text = kept[question];
    return typeof text === 'string' ? text : '';
  };
  const [sfeer, setSfeer, clearSfeer] = useDraft(`afspraken.${step}.sfeer`, textOf('sfeer'));
  const [lukken, setLukken, clearLukken] = useDraft(`afspraken.${step}.lukken`, textOf('lukken'));
  const [stokken, setStokken, clearStokken] = useDraft(`afspraken.${step}.stokken`, textOf('stokken'));
  const texts = useMemo(() => ({ sfeer, lukken, stokken }), [sfeer, lukken, stokken]);
  const sheet = useMemo(
    () => Object.fromEntries(questions.map((question) => [question, texts[question]])),
    [questions, texts],
  );
  const setters = { sfeer: setSfeer, lukken: setLukken, stokken: setStokken };
  return {
    texts,
    set: (question, text) => setters[question](text),
    clear: () => {
      clearSfeer();
      clearLukken();
      clearStokken();
    },
    sheet,
    changed: questions.some((question) => texts[question] !== textOf(question)),
    fit: questions.every((question) => graphemes(texts[question]) <= AFSPRAAK_LIMITS.text),
  };
}
