import { useLingui } from '@lingui/react';
import { useMemo, type ReactNode } from 'react';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';
import { CountedField } from './CountedField.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { SilentForm, type SilentFormProps } from './SilentForm.tsx';
import { useKept } from './useKept.ts';

export interface SilentAnswerProps extends Pick<
  SilentFormProps,
  'team' | 'silence' | 'seconds' | 'show' | 'ready' | 'doing'
> {
  step: StepId;
  /** the field of the sheet, and what names the text on this device */
  field: string;
  draft: string;
  label: string;
  hint: string;
  /** graphemes */
  limit: number;
  rows?: number;
  /** who will see it; by default that the team sees it, without a name */
  promise?: string;
  /** what is answered, such as a card */
  children?: ReactNode;
}

/** Everybody answers one question for themselves; what is left behind when the minutes are over counts as well. */
export function SilentAnswer(props: SilentAnswerProps) {
  const { step, field, draft, label, hint, limit, rows = 3, promise, children, ...form } = props;
  const { _ } = useLingui();
  const kept = useSheet(step)[field];
  const before = typeof kept === 'string' ? kept : '';
  const [text, type, forget] = useDraft(draft, before);
  const fit = graphemes(text) <= limit;
  const sheet = useMemo(() => ({ [field]: text }), [field, text]);
  const { keep, refusal } = useKept(step, fit && text !== before ? sheet : null);
  async function finish(): Promise<boolean> {
    if (!(await keep(sheet))) return false;
    forget();
    return true;
  }
  return (
    <SilentForm
      {...form}
      promise={promise ?? _('stappen.stil.anoniem')}
      about={children}
      fit={fit}
      keep={finish}
    >
      <CountedField
        label={label}
        hint={hint}
        value={text}
        onChange={type}
        limit={limit}
        multiline
        rows={rows}
      />
      <RefusalNote refusal={refusal} />
    </SilentForm>
  );
}
