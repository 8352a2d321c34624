import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Refused } from '../../../shared/wire.ts';
import { Button, type ButtonProps } from '../../parts/Button.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import './stap.css';

export interface FormProps extends Pick<ButtonProps, 'variant' | 'size' | 'reason'> {
  children: ReactNode;
  /** may what was filled in go? */
  ready: boolean;
  busy: boolean;
  refusal: Refused | null;
  /** gives it, and clears what was typed once that was acknowledged */
  send: () => Promise<void>;
  submit: string;
  /** leaves everything as it was; no such button when left out */
  onBack?: (() => void) | undefined;
  back?: string;
  /** what stands beside the buttons */
  beside?: ReactNode;
  className?: string;
}

/** Fields and a button: goes once and only when it fits; why it was refused stands above the button. */
export function Form(props: FormProps) {
  const { children, ready, busy, refusal, send, submit, onBack, back, beside, className, ...button } = props;
  const { _ } = useLingui();
  return (
    <form
      className={className === undefined ? 'stap-form' : `stap-form ${className}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void send();
      }}
    >
      {children}
      <RefusalNote refusal={refusal} />
      <div className="kk-row">
        {onBack ? <Button onPress={onBack}>{back ?? _('stappen.laat-maar')}</Button> : null}
        <Button type="submit" disabled={busy || !ready} {...button}>
          {busy ? _('stappen.bezig') : submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
