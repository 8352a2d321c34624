import { useLingui } from '@lingui/react';
import {
  COURSE_FIELDS,
  KOERS_LIMITS,
  WAYS,
  type CourseField,
  type CourseGrown,
  type CourseText,
  type Way,
} from '../../../shared/steps/koers/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { useDraft } from '../../draft.ts';
import { grownKey } from '../../../shared/workshop/grown.ts';
import { CheckBox } from '../stap/CheckBox.tsx';
import { CountedField } from '../stap/CountedField.tsx';
import { GrownFrom } from './GrownChoice.tsx';
import { useGathered } from './useGrown.ts';

export type CourseWords = Record<CourseField, string>;

export interface CourseDraft {
  words: CourseWords;
  set: (field: CourseField, text: string) => void;
  clear: () => void;
  /** something is written and nothing is too long */
  ready: boolean;
}

export function courseWords(course: CourseText | null): CourseWords {
  return { from: course?.from?.value ?? '', to: course?.to?.value ?? '', via: course?.via?.value ?? '' };
}

/** Three sentences that are being written; they survive a reload. */
export function useCourseDraft(field: string, initial: CourseWords): CourseDraft {
  const [from, setFrom, clearFrom] = useDraft(`${field}.from`, initial.from);
  const [to, setTo, clearTo] = useDraft(`${field}.to`, initial.to);
  const [via, setVia, clearVia] = useDraft(`${field}.via`, initial.via);
  const words = { from, to, via };
  const setters = { from: setFrom, to: setTo, via: setVia };
  return {
    words,
    set: (name, text) => setters[name](text),
    clear: () => {
      clearFrom();
      clearTo();
      clearVia();
    },
    ready:
      COURSE_FIELDS.some((name) => words[name].trim() !== '') &&
      COURSE_FIELDS.every((name) => graphemes(words[name]) <= KOERS_LIMITS.sentence),
  };
}

export function CourseFields({ draft, autoFocus = false }: { draft: CourseDraft; autoFocus?: boolean }) {
  const { _ } = useLingui();
  return (
    <>
      {COURSE_FIELDS.map((field, index) => (
        <CountedField
          key={field}
          label={_(`stappen.koers.${field}`)}
          hint={_(`stappen.koers.${field}-hint`)}
          value={draft.words[field]}
          onChange={(text) => draft.set(field, text)}
          limit={KOERS_LIMITS.sentence}
          multiline
          rows={2}
          autoFocus={autoFocus && index === 0}
        />
      ))}
    </>
  );
}

/** KOERS-10: in which of three ways the team already works as in B; more than one may be true. */
export function WaysChoice({
  chosen,
  onChange,
}: {
  chosen: readonly Way[];
  onChange: (ways: Way[]) => void;
}) {
  const { _ } = useLingui();
  return (
    <fieldset className="koers-ways kk-stack kk-gap-2">
      <legend>{_('stappen.koers.wegen')}</legend>
      {WAYS.map((way) => (
        <CheckBox
          key={way}
          checked={chosen.includes(way)}
          onChange={(on) => onChange(WAYS.filter((one) => (one === way ? on : chosen.includes(one))))}
          hint={_(`stappen.koers.weg-hint.${way}`)}
        >
          {_(`stappen.koers.weg.${way}`)}
        </CheckBox>
      ))}
    </fieldset>
  );
}

export interface CourseLinesProps {
  words: CourseWords;
  ways?: readonly Way[] | undefined;
  /** of the own team only */
  grown?: CourseGrown | undefined;
  large?: boolean;
}

/** Three sentences to read: from A, to B, by way of B. */
export function CourseLines({ words, ways = [], grown = {}, large = false }: CourseLinesProps) {
  const { _ } = useLingui();
  const gathered = useGathered();
  const keyOf = (field: CourseField): string | null => {
    const from = grown[field];
    return from ? grownKey(from) : null;
  };
  return (
    <dl className={large ? 'koers-lines koers-lines--large' : 'koers-lines'}>
      {COURSE_FIELDS.map((field) =>
        words[field] === '' ? null : (
          <div key={field}>
            <dt>{_(`stappen.koers.${field}-kort`)}</dt>
            <dd>{words[field]}</dd>
            {grown[field] ? (
              <dd className="koers-lines__from">
                <GrownFrom of={gathered.find(({ key }) => key === keyOf(field))} />
              </dd>
            ) : null}
          </div>
        ),
      )}
      {ways.length === 0 ? null : (
        <div>
          <dt>{_('oogst.wegen')}</dt>
          <dd>{ways.map((way) => _(`stappen.koers.weg.${way}`)).join(' · ')}</dd>
        </div>
      )}
    </dl>
  );
}
