import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './menu.css';

export interface MenuProps {
  /** What is read out for the button. */
  readonly label: string;
  /** What the button shows. */
  readonly trigger: ReactNode;
  readonly triggerClassName?: string;
  /** `MenuItem` and `MenuSection`. */
  readonly children: ReactNode;
}

/** A button that opens a list of things to do. */
export function Menu({ label, trigger, triggerClassName, children }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={classNames('ui-menu-button', triggerClassName)}>
        {trigger}
      </Button>
      <Popover className="ui-popover">
        <AriaMenu className="ui-menu">{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps {
  readonly id: string;
  readonly icon?: IconName;
  readonly children: string;
  readonly onAction?: () => void;
  readonly href?: string;
  /** One of several that hold now. */
  readonly isChosen?: boolean;
  /** A smaller line under the text. */
  readonly detail?: string;
}

/** One thing to do, or a place to go. */
export function MenuItem({ id, icon, children, onAction, href, isChosen = false, detail }: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      textValue={children}
      className={classNames('ui-menu__item', isChosen && 'ui-menu__item--chosen')}
      aria-label={children}
      {...(onAction && { onAction })}
      {...(href !== undefined && { href })}
      {...(isChosen && { 'aria-current': 'true' as const })}
    >
      {icon && <Icon name={icon} size={18} />}
      <span className="ui-menu__text">
        {children}
        {detail !== undefined && <span className="ui-menu__detail">{detail}</span>}
      </span>
      <span className="ui-menu__chosen">
        <Icon name="check" size={18} />
      </span>
    </AriaMenuItem>
  );
}

/** A named group of items. */
export function MenuSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className="ui-menu__header">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
