import {
  COURSE_FIELDS,
  type CourseField,
  type FirstStep,
  type KoersTeam,
  type Way,
} from '../steps/koers/state.ts';
import type { StepId } from '../workshop/ids.ts';
import type { TeamSlice } from '../workshop/state.ts';
import { sourceOf, type Soil, type Source } from './source.ts';
import { textOf } from './text.ts';

/** One line of the course and what it grew from (KOERS-9). */
export interface HarvestCourseLine {
  text: string;
  source: Source;
}

/** From A, to B, by way of B (KOERS-1), and in which ways (KOERS-10). */
export type HarvestCourse = Record<CourseField, HarvestCourseLine | null> & { ways: readonly Way[] };

/** KOERS-2, KOERS-3 */
export interface HarvestStep {
  what: string;
  /** who said yes, null when names are off; undefined: nog zonder trekker */
  puller: string | null | undefined;
  /** yyyy-mm-dd */
  date: string;
  notice: string | null;
  source: Source;
}

/** KOERS-4; `by` is null when names are off. */
export interface HarvestRequest {
  of: string;
  what: string;
  by: string | null;
  source: Source;
}

/** A koers and the step in which it was set. */
export interface SetKoers {
  step: StepId;
  koers: KoersTeam;
}

/** The last koers step in which something was decided. */
export function latestKoers(slice: TeamSlice, steps: readonly { id: StepId }[]): SetKoers | undefined {
  const koersen = steps.flatMap(({ id }) => {
    const koers = slice.koers[id];
    return koers ? [{ step: id, koers }] : [];
  });
  return koersen.findLast(({ koers: { course, firstStep, request } }) => course ?? firstStep ?? request);
}

/** The words of a course; null when all of it was taken out. */
export function courseOf({ course }: KoersTeam): Record<CourseField, string | null> | null {
  const words = { from: textOf(course?.from), to: textOf(course?.to), via: textOf(course?.via) };
  return words.from === null && words.to === null && words.via === null ? null : words;
}

export function harvestCourse({ step, koers }: SetKoers, soil: Soil): HarvestCourse | null {
  const words = courseOf(koers);
  if (!words) return null;
  const course: HarvestCourse = {
    from: null,
    to: null,
    via: null,
    ways: words.via === null ? [] : (koers.ways ?? []),
  };
  for (const field of COURSE_FIELDS) {
    const text = words[field];
    if (text !== null) course[field] = { text, source: sourceOf(koers.grown?.[field], step, soil) };
  }
  return course;
}

/** What of the first step is no name: what, when, how we notice, where it grew. */
export function harvestStep(first: FirstStep, step: StepId, soil: Soil): Omit<HarvestStep, 'puller'> | null {
  const what = textOf(first.what);
  if (what === null) return null;
  return { what, date: first.date, notice: textOf(first.notice), source: sourceOf(first.grown, step, soil) };
}

export function harvestRequest({ step, koers }: SetKoers, soil: Soil): Omit<HarvestRequest, 'by'> | null {
  const { request } = koers;
  const [of, what] = [textOf(request?.of), textOf(request?.what)];
  return request && of !== null && what !== null
    ? { of, what, source: sourceOf(request.grown, step, soil) }
    : null;
}
