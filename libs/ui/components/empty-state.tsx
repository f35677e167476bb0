import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './message.css';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What one can do next, or why there is nothing. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** There is nothing here yet: says why, and what to do next. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <Icon name={icon} size={32} />
      <p className="ui-empty__title">{title}</p>
      <div className="ui-empty__text">{children}</div>
      {actions !== undefined && <div className="ui-empty__actions">{actions}</div>}
    </div>
  );
}
