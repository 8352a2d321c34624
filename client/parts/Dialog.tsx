import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button.tsx';
import './Sheet.css';
import './Dialog.css';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the end, the main one last. */
  actions?: ReactNode;
  /** `alertdialog` for a question that must be answered first: a click beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
  wide?: boolean;
}

/** A dialog in the middle of the screen. */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  children,
  actions,
  role = 'dialog',
  wide = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className="kk-scrim"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(next) => !next && onClose()}
    >
      <Modal className={wide ? 'kk-dialog kk-dialog--wide' : 'kk-dialog'}>
        <AriaDialog className="kk-dialog__inner" role={role}>
          <header className="kk-dialog__head">
            <Heading slot="title" className="kk-dialog__title">
              {title}
            </Heading>
            <Button variant="ghost" size="small" icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className="kk-dialog__body">{children}</div>
          {actions === undefined ? null : <div className="kk-dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
