import { useLingui } from '@lingui/react';
import { useState } from 'react';
import {
  COURSE_FIELDS,
  type CourseField,
  type KoersTeam,
  type Way,
} from '../../../shared/steps/koers/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useMe, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Form } from '../stap/Form.tsx';
import { Pen } from '../stap/Pen.tsx';
import { useNarrow } from '../stap/useNarrow.ts';
import {
  CourseFields,
  CourseLines,
  courseWords,
  useCourseDraft,
  WaysChoice,
  type CourseDraft,
} from './CourseFields.tsx';
import { GrownChoice } from './GrownChoice.tsx';
import { useEffectText } from './useEffectText.ts';
import { useGrownDraft, type GrownDraft } from './useGrown.ts';

export interface CourseTogetherProps {
  step: StepId;
  koers: KoersTeam;
}

/** All proposals side by side; the scribe makes one course of them, and anybody may take the pen over (KOERS-1). */
export function CourseTogether({ step, koers }: CourseTogetherProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const mine = koers.scribe === seat;
  const draft = useCourseDraft(`koers.${step}.samen`, courseWords(koers.course));
  return (
    <div className="stap-columns stap-columns--even">
      <section className="kk-panel kk-panel--course kk-stack koers-course">
        <h2>{_('stappen.koers.onze')}</h2>
        <Pen scribe={koers.scribe} take={{ type: 'koers/pen', step }} />
        {mine ? <Scribe step={step} koers={koers} draft={draft} /> : <Reading koers={koers} />}
      </section>
      <details className="stap-details koers-proposals" open={koers.course === null}>
        <summary>{_('stappen.koers.voorstellen')}</summary>
        <Proposals koers={koers} draft={mine ? draft : null} />
      </details>
    </div>
  );
}

function Proposals({ koers, draft }: { koers: KoersTeam; draft: CourseDraft | null }) {
  const { _ } = useLingui();
  const name = useName();
  const effect = useEffectText();
  return (
    <section className="kk-stack kk-gap-4">
      <h2 className="sr-only">{_('stappen.koers.voorstellen')}</h2>
      {koers.proposals.length === 0 ? <p className="kk-hint">{_('stappen.koers.geen-voorstellen')}</p> : null}
      {COURSE_FIELDS.map((field) => {
        const said = koers.proposals.filter(({ text }) => text[field] !== null);
        const start = field === 'to' ? effect : null;
        return said.length === 0 && start === null ? null : (
          <section key={field} className="kk-stack kk-gap-2">
            <h3>{_(`stappen.koers.${field}`)}</h3>
            <ul className="stap-list">
              {start === null ? null : (
                <Proposal
                  text={start}
                  by={_('wat.veld.effect')}
                  {...(draft ? { take: () => draft.set(field, joined(draft.words[field], start)) } : {})}
                />
              )}
              {said.map(({ by, text }) => {
                const sentence = text[field]?.value ?? null;
                return (
                  <Proposal
                    key={by}
                    text={sentence ?? _('stappen.gewist')}
                    by={name(by)}
                    {...(draft && sentence !== null
                      ? { take: () => draft.set(field, joined(draft.words[field], sentence)) }
                      : {})}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** A sentence to begin with; for the scribe, to take over. */
function Proposal({ text, by, take }: { text: string; by: string; take?: () => void }) {
  const { _ } = useLingui();
  const narrow = useNarrow();
  return (
    <li className="koers-proposal">
      <div>
        <p>{text}</p>
        <p className="stap-by">{by}</p>
      </div>
      {take ? (
        <Button
          size="small"
          icon="copy"
          label={_('stappen.koers.neem-over-van', { name: by, text })}
          onPress={take}
        >
          {narrow ? undefined : _('stappen.koers.neem-over')}
        </Button>
      ) : null}
    </li>
  );
}

/** Adds a sentence to what stands there already. */
function joined(before: string, sentence: string): string {
  const text = before.trim();
  return text === '' || text.includes(sentence) ? (text === '' ? sentence : text) : `${text} ${sentence}`;
}

function Scribe({ step, koers, draft }: CourseTogetherProps & { draft: CourseDraft }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const [changing, setChanging] = useState(false);
  const kept = courseWords(koers.course);
  const grown = useCourseGrown(step, koers);
  const [ways, setWays] = useState<readonly Way[]>(koers.ways ?? []);
  const unsaved =
    COURSE_FIELDS.some((field) => draft.words[field] !== kept[field] || grown[field].changed) ||
    ways.join() !== (koers.ways ?? []).join();
  async function save(): Promise<void> {
    const from = (field: CourseField) => grown[field].chosen?.grown ?? null;
    const grownFrom = { from: from('from'), to: from('to'), via: from('via') };
    if (!(await play({ type: 'koers/tekst', step, ...draft.words, grown: grownFrom, ways: [...ways] })))
      return;
    draft.clear();
    for (const field of COURSE_FIELDS) grown[field].clear();
    setChanging(false);
  }
  if (koers.course && !changing && !unsaved) {
    return (
      <>
        <CourseLines words={kept} ways={koers.ways} grown={koers.grown} large />
        <div>
          <Button icon="pen" onPress={() => setChanging(true)}>
            {_('stappen.anders')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <Form
      ready={draft.ready}
      busy={busy}
      refusal={refusal}
      send={save}
      submit={_('stappen.koers.leg-vast')}
      variant="primary"
      size="large"
    >
      <CourseFields draft={draft} autoFocus={changing} />
      {draft.words.via.trim() === '' ? null : <WaysChoice chosen={ways} onChange={setWays} />}
      <CourseGrownChoice grown={grown} />
    </Form>
  );
}

type GrownDrafts = Record<CourseField, GrownDraft>;

function useCourseGrown(step: StepId, koers: KoersTeam): GrownDrafts {
  const field = `koers.${step}.samen`;
  return {
    from: useGrownDraft(`${field}.from`, koers.grown?.from),
    to: useGrownDraft(`${field}.to`, koers.grown?.to),
    via: useGrownDraft(`${field}.via`, koers.grown?.via),
  };
}

/** One line under the form; the three lines of the course, each with its own choice, behind it. */
function CourseGrownChoice({ grown }: { grown: GrownDrafts }) {
  const { _ } = useLingui();
  if (grown.from.options.length === 0) return null;
  return (
    <details className="stap-details">
      <summary>{_('stappen.herkomst.vraag')}</summary>
      <div className="stap-details__body">
        {COURSE_FIELDS.map((field) => (
          <GrownChoice key={field} draft={grown[field]} label={_(`stappen.koers.${field}-kort`)} />
        ))}
      </div>
    </details>
  );
}

function Reading({ koers }: { koers: KoersTeam }) {
  const { _ } = useLingui();
  return koers.course ? (
    <CourseLines words={courseWords(koers.course)} ways={koers.ways} grown={koers.grown} large />
  ) : (
    <p className="kk-hint">{_('stappen.koers.nog-niet')}</p>
  );
}
