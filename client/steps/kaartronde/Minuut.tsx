import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { KAART_LIMITS, KAART_TIMES } from '../../../shared/steps/kaartronde/state.ts';
import { ONGEZEGD } from '../../../shared/steps/kaartronde/stille-minuut.ts';
import type { Moment } from '../../../shared/workshop/ids.ts';
import { isRefusal, type Refusal } from '../../../shared/workshop/refusal.ts';
import { ran } from '../../../shared/workshop/running.ts';
import { mayShow } from '../../../shared/workshop/silence.ts';
import { useDraft } from '../../draft.ts';
import { useAll, useMe, useNow, usePlay, useRefusalText, useSheet } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { clockText } from '../../parts/Timer.tsx';
import { useCounted } from '../../screens/useCounted.ts';
import { writeSheet } from '../../store.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Table } from './moves.ts';

/** KAART-25: everybody writes one thing that usually stays unsaid, or nothing; then all of it is read at once. */
export function Minuut({ table }: { table: Table }) {
  const { _ } = useLingui();
  const { minuut } = table.round;
  const section = useRef<HTMLElement>(null);
  const part = minuut === undefined ? null : minuut.texts === null ? 'schrijven' : 'lezen';
  useEffect(() => {
    // who has scrolled down the board sees that it stands still, and has to see why
    if (part !== null) section.current?.scrollIntoView({ block: 'start' });
  }, [part]);
  const [, , forget] = useOneThing(table.step);
  useEffect(() => {
    // what was not handed in stays on no device
    if (part === 'lezen') forget();
  }, [part, forget]);
  if (!minuut) return null;
  return (
    <section
      ref={section}
      className="kr-notice kr-notice--still kr-minuut kk-stack kk-gap-3"
      aria-labelledby="kr-minuut"
    >
      <div className="kk-row kk-row--between">
        <h2 id="kr-minuut" className="kr-h">
          {_(minuut.texts === null ? 'kaart.minuut.titel' : 'kaart.minuut.gezegd')}
        </h2>
        {minuut.texts === null ? <Left since={minuut.since} /> : null}
      </div>
      {minuut.texts === null ? <Writing table={table} /> : <Said texts={minuut.texts} />}
    </section>
  );
}

function Left({ since }: { since: Moment }) {
  const { _ } = useLingui();
  const left = KAART_TIMES.minuut - ran(useAll(), since, useNow());
  return (
    <span className="kr-countdown" role="timer" aria-label={_('kaart.stilte.nog')}>
      {clockText(Math.max(0, left))}
    </span>
  );
}

function Said({ texts }: { texts: readonly string[] }) {
  const { _ } = useLingui();
  if (texts.length === 0) return <p>{_('kaart.minuut.niemand')}</p>;
  return (
    <ul className="kk-stack kk-gap-3">
      {texts.map((text, index) => (
        // unsigned and fixed: the place in the row is all that tells two of the same words apart
        <li key={`${index} ${text}`}>
          <p className="kk-thought">{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** The text is on its own sheet and in no log; being done says nothing about whether something was written. */
function Writing({ table }: { table: Table }) {
  const { _ } = useLingui();
  const { step, me, members, present, round } = table;
  const ready = round.minuut?.ready ?? [];
  const done = ready.includes(me);
  const now = useNow();
  const all = useAll();
  const { minuut } = round;
  const over = minuut && mayShow({ all }, { members }, minuut, KAART_TIMES.minuut / 1000, { now });
  const { play, refusal, busy } = usePlay();
  return (
    <>
      <p>{_('kaart.minuut.uitleg')}</p>
      {done ? <p className="kk-hint">{_('kaart.minuut.klaar')}</p> : <OneThing step={step} />}
      <p className="kk-hint">
        {_('kaart.minuut.aantal', {
          aantal: present.filter((seat) => ready.includes(seat)).length,
          van: present.length,
        })}
      </p>
      <RefusalNote refusal={refusal} />
      {over ? (
        <div className="kk-row">
          <Button disabled={busy} onPress={() => void play({ type: 'minuut/toon', step })}>
            {_('kaart.minuut.toon')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const useOneThing = (step: string, written = ''): ReturnType<typeof useDraft> =>
  useDraft(`kaart.${step}.${ONGEZEGD}`, written);

/** Only what is handed in counts: nothing that usually stays unsaid is read without a word from who wrote it. */
function OneThing({ step }: { step: string }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const written = useSheet(step)[ONGEZEGD];
  const [text, type, forget] = useOneThing(step, typeof written === 'string' ? written : '');
  const [problem, setProblem] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);
  const { play, refusal } = usePlay();
  const refusalText = useRefusalText();
  const counted = useCounted(KAART_LIMITS.insight);

  async function give(given: string): Promise<void> {
    if (sending) return;
    setSending(true);
    const kept = await writeSheet(seat, step, { [ONGEZEGD]: given });
    setSending(false);
    if (isRefusal(kept)) {
      setProblem(kept);
      return;
    }
    if (await play({ type: 'minuut/klaar', step })) forget();
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void give(text);
  }

  return (
    <form className="kk-stack stap-sentence" noValidate onSubmit={submit}>
      <TextField
        label={_('kaart.minuut.vraag')}
        hint={_('kaart.minuut.anoniem')}
        value={text}
        onChange={(typed) => {
          type(typed);
          setProblem(null);
        }}
        multiline
        rows={3}
        {...counted}
        {...(problem ? { error: refusalText(problem) } : {})}
      />
      <RefusalNote refusal={refusal} />
      <div className="kk-row">
        <Button type="submit" variant="action">
          {_('kaart.minuut.geef')}
        </Button>
        <Button onPress={() => void give('')}>{_('kaart.minuut.niets')}</Button>
      </div>
    </form>
  );
}
