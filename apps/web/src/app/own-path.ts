import { paths } from './paths';

/**
 * Where a link may lead after signing in: a page of ours. Anything else becomes the first page, so that an address
 * sent to somebody cannot lead away through the sign-in. Judged as the browser reads it, which drops tabs and takes
 * a backslash for a slash.
 */
export function ownPath(wanted: string | null, origin: string = window.location.origin): string {
  if (wanted === null || !wanted.startsWith('/') || !URL.canParse(wanted, origin)) return paths.home();
  const { origin: whose, pathname, search, hash } = new URL(wanted, origin);
  const leadsAway =
    whose !== origin || pathname.startsWith('//') || /^\/(?:api|health)(?:\/|$)/.test(pathname);
  const leadsBack = pathname === paths.signIn();
  return leadsAway || leadsBack ? paths.home() : `${pathname}${search}${hash}`;
}
