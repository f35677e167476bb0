import { useEffect, useRef, type ReactNode } from 'react';
import './page.css';

export interface PageProps {
  readonly title: string;
  /** Under the title. */
  readonly subtitle?: ReactNode;
  /** Beside the title: what one does with the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of every page: sets the window's title and, when one came here by navigating, moves focus to the
 * heading, so that a screen reader starts at the new page and not at the old link.
 */
export function Page({ title, subtitle, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Rulleplan`;
  }, [title]);
  useEffect(() => {
    if (document.body.dataset['navigated'] === 'true') heading.current?.focus({ preventScroll: true });
    document.body.dataset['navigated'] = 'true';
  }, []);
  return (
    <div className="page">
      <header className="page__header">
        <div className="page__titles">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle !== undefined && <div className="page__subtitle">{subtitle}</div>}
        </div>
        {actions !== undefined && <div className="page__actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
