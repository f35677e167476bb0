import { DialogTrigger, Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import type { IconName } from './icon';
import './menu.css';
import './popover-button.css';

export interface PopoverButtonProps {
  /** What is read out for the button. */
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number;
  readonly title: string;
  /** Drawn when it opens; `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A drawing in a bar that opens a small titled page beside it. */
export function PopoverButton({ label, icon, count = 0, title, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <IconButton label={label} icon={icon} count={count} />
      <Popover className="ui-popover ui-popover--page" placement="bottom end">
        <Dialog className="ui-popover-page">
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="ui-popover-page__title">
                {title}
              </Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
