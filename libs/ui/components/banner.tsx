import type { ReactNode } from 'react';
import { toneIcons, type Tone } from './badge';
import { Icon } from './icon';
import './message.css';

export interface BannerProps {
  readonly tone: Exclude<Tone, 'neutral'>;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons that belong to the message. */
  readonly actions?: ReactNode;
  /** It appears because of what the person just did: read it out at once. */
  readonly announce?: boolean;
}

/** Something to know, at the place it is about. */
export function Banner({ tone, title, children, actions, announce = false }: BannerProps) {
  const role = announce ? (tone === 'danger' || tone === 'warning' ? 'alert' : 'status') : undefined;
  return (
    <div className={`ui-banner ui-tone--${tone}`} role={role}>
      <Icon name={toneIcons[tone]} />
      <div className="ui-banner__body">
        {title !== undefined && <p className="ui-banner__title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="ui-banner__actions">{actions}</div>}
      </div>
    </div>
  );
}
