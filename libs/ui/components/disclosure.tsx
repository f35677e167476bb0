import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import './disclosure.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** The level of the heading its button stands in. */
  readonly level?: 2 | 3 | 4;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is under it. */
export function Disclosure({ title, level = 3, startsOpen = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="ui-disclosure" defaultExpanded={startsOpen}>
      <Heading level={level} className="ui-disclosure__heading">
        <Button slot="trigger" className="ui-disclosure__button">
          <Icon name="chevron-right" size={18} />
          <span className="ui-disclosure__title">{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="ui-disclosure__panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
