import type { Localised } from '../decks/content.ts';
import { topicTaken } from '../steps/dialoog/topics.ts';
import type { SeatSlice } from '../workshop/state.ts';
import { titleOf } from './origin.ts';
import type { Soil } from './source.ts';
import { textOf } from './text.ts';

/** DIALOOG-8: what a team talked about, and the question that stays open; nothing of what anybody took for granted. */
export interface HarvestDialogue {
  step: Localised;
  topic: Localised | null;
  question: string | null;
  /** false: a second member had not agreed to the question yet */
  settled: boolean;
}

/** In the order of the format; nothing where a team took no topic. */
export function harvestDialogues({ slice, content }: Soil): HarvestDialogue[] {
  return content.format.steps.flatMap((spec) => {
    const here = spec.kind === 'dialoog' ? slice.dialoog?.[spec.id] : undefined;
    if (spec.kind !== 'dialoog' || !here || here.topic === null) return [];
    const topic = topicTaken(here, spec.settings);
    return [{ step: spec.title, topic, question: textOf(here.question), settled: here.phase === 'klaar' }];
  });
}

/** DIALOOG-2: what one person took for granted, and what of it they see differently now; for their own card. */
export interface OwnAssumptions {
  step: Localised;
  kept: string[];
  changed: string[];
}

export function ownAssumptions({ dialoog }: SeatSlice, content: Soil['content']): OwnAssumptions[] {
  return Object.entries(dialoog ?? {}).flatMap(([step, { assumptions }]) => {
    const texts = (turned: boolean): string[] =>
      assumptions.flatMap(({ text, changed }) => (changed === turned ? (text.value ?? []) : []));
    const [kept, changed] = [texts(false), texts(true)];
    return kept.length + changed.length === 0 ? [] : [{ step: titleOf(content, step), kept, changed }];
  });
}
