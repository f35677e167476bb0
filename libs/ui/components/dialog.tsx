import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import { classNames } from './class-names';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  /** A line under the title. */
  readonly subtitle?: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Name of the closing button. */
  readonly closeLabel: string;
  /** The buttons; they stay in view while the content scrolls. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

/** Asks something in the middle of the page (on a phone: the whole screen) before anything else goes on. */
export function Dialog(props: DialogProps) {
  return <Overlay {...props} place="centre" />;
}

/** Shows one thing at the side of the page (on a phone: from below) while the page stays in view. */
export function Panel(props: DialogProps) {
  return <Overlay {...props} place="side" />;
}

function Overlay({
  title,
  subtitle,
  isOpen,
  onClose,
  closeLabel,
  footer,
  size = 'medium',
  children,
  place,
}: DialogProps & { readonly place: 'centre' | 'side' }) {
  return (
    <ModalOverlay
      className={classNames('ui-overlay', `ui-overlay--${place}`)}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={classNames('ui-modal', `ui-modal--${place}`, `ui-modal--${size}`)}>
        <AriaDialog className="ui-dialog">
          <header className="ui-dialog__header">
            <div className="ui-dialog__titles">
              <Heading slot="title" level={2} className="ui-dialog__title">
                {title}
              </Heading>
              {subtitle !== undefined && <div className="ui-dialog__subtitle">{subtitle}</div>}
            </div>
            <IconButton icon="cross" label={closeLabel} onPress={onClose} />
          </header>
          {/* Focusable because it scrolls: the keyboard must reach what is below the fold. */}
          <div className="ui-dialog__content" role="group" aria-label={title} tabIndex={0}>
            {children}
          </div>
          {footer !== undefined && <footer className="ui-dialog__footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
