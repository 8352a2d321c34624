import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/Icon.tsx';
import { Button } from './Button.tsx';
import './Sheet.css';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  icon?: IconName;
  closeLabel: string;
  children: ReactNode;
  /** Stays at the bottom while the rest scrolls: the one filled button. */
  foot?: ReactNode;
}

/** A sheet from the bottom over the whole screen, a dialog on wide screens. Focus stays inside; Escape and the cross close it. */
export function Sheet({ open, onClose, title, icon, closeLabel, children, foot }: SheetProps) {
  return (
    <ModalOverlay
      className="kk-scrim kk-scrim--sheet"
      isOpen={open}
      isDismissable
      onOpenChange={(next) => !next && onClose()}
    >
      <Modal className="kk-sheet">
        <Dialog className="kk-sheet__dialog">
          <span className="kk-sheet__grip" aria-hidden />
          <header className="kk-sheet__head">
            {icon === undefined ? null : <Icon name={icon} size={22} stroke={2.3} />}
            <Heading slot="title" className="kk-sheet__title">
              {title}
            </Heading>
            <Button variant="ghost" size="small" icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className="kk-sheet__body">{children}</div>
          {foot === undefined ? null : <div className="kk-sheet__foot">{foot}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface DockedSheetProps {
  /** Names the region, such as "Jouw hand". */
  title: string;
  icon?: IconName;
  /** Right of the title, such as "Jij bent aan de beurt". */
  aside?: ReactNode;
  children?: ReactNode;
  foot?: ReactNode;
}

/** The hand at rest: a region docked under the list. It gives way on small and low screens, its buttons never do. */
export function DockedSheet({ title, icon, aside, children, foot }: DockedSheetProps) {
  return (
    <section className="kk-dock" aria-label={title}>
      <span className="kk-sheet__grip" aria-hidden />
      <div className="kk-dock__head">
        {icon === undefined ? null : <Icon name={icon} size={22} stroke={2.3} />}
        <span>{title}</span>
        {aside === undefined ? null : <span className="kk-dock__aside">{aside}</span>}
      </div>
      {children === undefined ? null : <div className="kk-dock__body">{children}</div>}
      {foot === undefined ? null : <div className="kk-dock__foot">{foot}</div>}
    </section>
  );
}
