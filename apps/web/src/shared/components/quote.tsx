import type { ReactNode } from 'react';
import './quote.css';

/** What somebody wrote, in their own words. */
export function Quote({ by, children }: { readonly by: string; readonly children: ReactNode }) {
  return (
    <figure className="quote">
      <figcaption className="quote__by">{by}</figcaption>
      <blockquote className="quote__text">{children}</blockquote>
    </figure>
  );
}
