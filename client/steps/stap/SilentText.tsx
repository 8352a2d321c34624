import { useMemo } from 'react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { useDraft } from '../../draft.ts';
import { useSheet } from '../../game.ts';
import { CountedField } from './CountedField.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { SilentForm, type SilentFormProps } from './SilentForm.tsx';
import { useKept } from './useKept.ts';

export interface SilentTextProps extends Omit<SilentFormProps, 'keep' | 'fit' | 'children'> {
  step: StepId;
  /** of the sheet */
  field: string;
  label: string;
  hint: string;
  /** graphemes */
  limit: number;
  rows?: number;
}

/** One text in silence. What is left behind when the minutes are over counts as well. */
export function SilentText({ step, field, label, hint, limit, rows = 3, ...form }: SilentTextProps) {
  const written = useSheet(step)[field];
  const before = typeof written === 'string' ? written : '';
  const [text, type, forget] = useDraft(`stil.${step}.${field}`, before);
  const fit = graphemes(text) <= limit;
  const unsaved = fit && text !== before;
  const sheet = useMemo(() => ({ [field]: text }), [field, text]);
  const { keep, refusal } = useKept(step, unsaved ? sheet : null);
  async function finish(): Promise<boolean> {
    if (!(await keep(sheet))) return false;
    forget();
    return true;
  }
  return (
    <SilentForm {...form} fit={fit} keep={finish}>
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
