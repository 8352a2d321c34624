import { useLingui } from '@lingui/react';
import { SEAT_LIMITS } from '../../shared/workshop/seat-limits.ts';
import { TextField } from '../parts/TextField.tsx';
import { useCounted } from './useCounted.ts';

interface LeadNameProps {
  value: string;
  onChange: (name: string) => void;
  error?: string;
}

/** The name of whoever leads, as participants see it. */
export function LeadName({ value, onChange, error }: LeadNameProps) {
  const { _ } = useLingui();
  const counted = useCounted(SEAT_LIMITS.name);
  return (
    <TextField
      label={_('core.begin.jij')}
      hint={_('core.begin.jij-hint')}
      value={value}
      onChange={onChange}
      autoComplete="given-name"
      required
      {...counted}
      {...(error === undefined ? {} : { error })}
    />
  );
}
