import { useLingui } from '@lingui/react';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { TextField, type TextFieldProps } from '../../parts/TextField.tsx';

export type CountedFieldProps = Omit<TextFieldProps, 'count' | 'leftText'> & { limit: number };

/** A field that counts graphemes while one types, and says so when it becomes too long. */
export function CountedField(props: CountedFieldProps) {
  const { _ } = useLingui();
  const leftText = (left: number): string =>
    left < 0 ? _('stappen.tekens-te-veel', { count: -left }) : _('stappen.tekens-over', { count: left });
  const over = graphemes(props.value) - props.limit;
  const error = props.error ?? (over > 0 ? _('stappen.tekens-te-veel', { count: over }) : undefined);
  return (
    <TextField {...props} count={graphemes} leftText={leftText} {...(error === undefined ? {} : { error })} />
  );
}

/** May this be sent? */
export function fits(text: string, limit: number): boolean {
  return text.trim() !== '' && graphemes(text) <= limit;
}
