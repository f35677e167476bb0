import type { IconName } from '@rulleplan/ui';
import { useSession } from '../../features/session/api/get-session';
import { pages, type PageName } from '../pages';
import { useUnitChoice } from '../unit';

/** A page as the navigation shows it. */
export interface VisiblePage {
  readonly name: PageName;
  readonly to: string;
  readonly icon: IconName;
}

/** The pages the person may see, in the order of the navigation. */
export function useVisiblePages(): readonly VisiblePage[] {
  const session = useSession().data;
  const { unit } = useUnitChoice();
  if (!session) return [];
  return pages.flatMap((page) => {
    const held: readonly string[] = page.perUnit ? (unit?.permissions ?? []) : session.permissions;
    return held.includes(page.permission)
      ? [{ name: page.name, icon: page.icon, to: page.to(unit?.id ?? '') }]
      : [];
  });
}
