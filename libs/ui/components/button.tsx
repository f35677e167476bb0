import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './button.css';

/** How much a button asks to be pressed. One `primary` at most on a page or in a dialog. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly size?: 'medium' | 'small';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

function lookOf({ variant = 'secondary', size = 'medium' }: Omit<ButtonLook, 'children'>): string {
  return classNames('ui-button', `ui-button--${variant}`, size === 'small' && 'ui-button--small');
}

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> &
  ButtonLook & { readonly ref?: Ref<HTMLButtonElement> };

/** A button with text. While `isPending` it keeps focus, cannot be pressed again and says so to screen readers. */
export function Button({ variant, size, icon, children, isPending = false, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(isPending && stillBusy)}
      className={lookOf({ ...(variant && { variant }), ...(size && { size }) })}
    >
      {icon && <Icon name={icon} size={18} />}
      <span className="ui-button__text">{children}</span>
    </AriaButton>
  );
}

// Not react-aria's own `isPending`: that leaves a live region which points at the button after it is gone.
const stillBusy = {
  'aria-disabled': true,
  'data-pending': true,
  type: 'button',
  onPress: () => undefined,
} as const;

export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  /** What it does, for those who do not see the drawing. */
  readonly label: string;
  readonly icon: IconName;
  /** A small number in the corner, such as how many things wait. */
  readonly count?: number;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button with a drawing only: for the few that everybody knows (close, previous, next). */
export function IconButton({ label, icon, count = 0, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className="ui-button ui-button--quiet ui-button--icon">
      <Icon name={icon} />
      {count > 0 && (
        <span className="ui-button__count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </AriaButton>
  );
}

export type LinkButtonProps = Omit<AriaLinkProps, 'children' | 'className' | 'style'> & ButtonLook;

/** A link to another page that looks like a button. */
export function LinkButton({ variant, size, icon, children, ...rest }: LinkButtonProps) {
  return (
    <AriaLink {...rest} className={lookOf({ ...(variant && { variant }), ...(size && { size }) })}>
      {icon && <Icon name={icon} size={18} />}
      <span className="ui-button__text">{children}</span>
    </AriaLink>
  );
}
