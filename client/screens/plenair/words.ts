import type { CheckinAll } from '../../../shared/steps/checkin.ts';

export interface SaidWord {
  word: string;
  times: number;
}

/** The words of the check-in without who said them, in the order in which they came; the same word counts once, with how often. */
export function saidWords(words: CheckinAll['words']): SaidWord[] {
  const said = new Map<string, SaidWord>();
  for (const { value } of Object.values(words)) {
    if (value === null) continue;
    const key = value.toLocaleLowerCase('nl');
    const before = said.get(key);
    if (before) before.times += 1;
    else said.set(key, { word: value, times: 1 });
  }
  return [...said.values()];
}
