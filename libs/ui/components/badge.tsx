import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './message.css';

/** What a message is like. Each tone also has a drawing, so that colour is never alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export const toneIcons = {
  neutral: null,
  info: 'info',
  success: 'check-circle',
  warning: 'warning',
  danger: 'stop',
} as const satisfies { readonly [tone in Tone]: IconName | null };

export interface BadgeProps {
  readonly tone?: Tone;
  /** Another drawing than the tone's own; null for none. */
  readonly icon?: IconName | null;
  readonly children: ReactNode;
}

/** One or two words about a thing: its state, a count. */
export function Badge({ tone = 'neutral', icon = toneIcons[tone], children }: BadgeProps) {
  return (
    <span className={`ui-badge ui-tone--${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
