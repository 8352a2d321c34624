import { useLingui } from '@lingui/react';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { clean, cleanOptional } from '../../../shared/text/clean.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Refusal } from '../../../shared/workshop/refusal.ts';
import { useDraft } from '../../draft.ts';
import { usePlay, useRefusalText } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCounted } from '../../screens/useCounted.ts';
import { RefusalNote } from './RefusalNote.tsx';

export interface Sentence {
  /** names the text on this device, so that it survives a reload */
  name: string;
  label: string;
  hint?: string;
  /** graphemes */
  limit: number;
  /** what stands there while nothing was typed */
  initial?: string;
  /** may stay empty */
  optional?: boolean;
  rows?: number;
}

export interface SentenceFormProps {
  step: StepId;
  first: Sentence;
  second?: Sentence;
  /** what comes before the text: which card, which water */
  children?: ReactNode;
  /** what is still missing besides text; null when nothing is */
  missing?: string | null;
  command: (first: string, second: string) => Command;
  submit: string;
  /** after the acknowledgement */
  onDone?: () => void;
  onBack?: () => void;
  autoFocus?: boolean;
  /** another button on the screen is the filled one */
  quiet?: boolean;
}

/** One or two sentences and a button: kept on this device until acknowledged, a refusal stands beside the field it is about. */
export function SentenceForm(props: SentenceFormProps) {
  const {
    step,
    first,
    second,
    children,
    missing = null,
    command,
    submit,
    onDone,
    onBack,
    autoFocus = false,
    quiet = false,
  } = props;
  const { _ } = useLingui();
  const one = useSentence(step, first);
  const two = useSentence(step, second ?? NONE);
  const [tried, setTried] = useState(false);
  const { play, refusal, busy, clear } = usePlay();

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (busy || missing !== null || one.problem || (second && two.problem)) return;
    if (!(await play(command(one.text, two.text)))) return;
    one.forget();
    two.forget();
    setTried(false);
    onDone?.();
  }

  const aboutText = refusal?.refusal.startsWith('tekst-') === true && !second;
  return (
    <form className="kk-stack stap-sentence" noValidate onSubmit={(event) => void send(event)}>
      {children}
      {tried && missing !== null ? (
        <p className="kk-field__error" role="alert">
          {missing}
        </p>
      ) : null}
      <SentenceField
        sentence={first}
        typed={one}
        problem={aboutText ? refusal : tried ? one.problem : null}
        onType={clear}
        autoFocus={autoFocus}
      />
      {second ? (
        <SentenceField sentence={second} typed={two} problem={tried ? two.problem : null} onType={clear} />
      ) : null}
      <RefusalNote refusal={aboutText ? null : refusal} />
      <div className="kk-row">
        {onBack ? <Button onPress={onBack}>{_('kaart.terug')}</Button> : null}
        <Button type="submit" variant={quiet ? 'outline' : 'action'} disabled={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

const NONE: Sentence = { name: 'geen', label: '', limit: 0, optional: true };

interface Typed {
  text: string;
  type: (text: string) => void;
  forget: () => void;
  problem: Refusal | null;
}

function useSentence(step: StepId, { name, limit, initial = '', optional = false }: Sentence): Typed {
  const [text, type, forget] = useDraft(`kaart.${step}.${name}`, initial);
  const cleaned = optional ? cleanOptional(text, limit) : clean(text, limit);
  return { text, type, forget, problem: cleaned !== null && typeof cleaned !== 'string' ? cleaned : null };
}

interface SentenceFieldProps {
  sentence: Sentence;
  typed: Typed;
  problem: Refusal | null;
  onType: () => void;
  autoFocus?: boolean;
}

function SentenceField({ sentence, typed, problem, onType, autoFocus = false }: SentenceFieldProps) {
  const refusalText = useRefusalText();
  const counted = useCounted(sentence.limit);
  const rows = sentence.rows ?? (sentence.limit > 60 ? 3 : 1);
  return (
    <TextField
      label={sentence.label}
      value={typed.text}
      onChange={(text) => {
        typed.type(text);
        onType();
      }}
      multiline={rows > 1}
      rows={rows}
      autoFocus={autoFocus}
      {...counted}
      {...(sentence.hint === undefined ? {} : { hint: sentence.hint })}
      {...(problem ? { error: refusalText(problem) } : {})}
    />
  );
}
