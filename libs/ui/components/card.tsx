import { useId, type ReactNode } from 'react';
import './card.css';

export interface CardProps {
  readonly title: string;
  /** The title is read out but not shown. */
  readonly titleHidden?: boolean;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Card({ title, titleHidden = false, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className="ui-card" aria-labelledby={id}>
      <header className={titleHidden && aside === undefined ? 'ui-visually-hidden' : 'ui-card__header'}>
        <h2 id={id} className={titleHidden ? 'ui-visually-hidden' : undefined}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
