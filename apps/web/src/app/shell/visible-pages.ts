import type { IconName } from '@rulleplan/ui';
import { useSession } from '../../features/session/api/get-session';
import { pages, type PageEntry, type PageGroup, type PageName } from '../pages';
import { useUnitChoice } from '../unit';

/** A page as the navigation shows it. */
export interface VisiblePage {
  readonly name: PageName;
  readonly group: PageGroup;
  readonly daily: boolean;
  readonly to: string;
  readonly icon: IconName;
}

/** The pages the person may see, in the order of the navigation. */
export function useVisiblePages(): readonly VisiblePage[] {
  const session = useSession().data;
  const { unit } = useUnitChoice();
  if (!session) return [];
  return pages.flatMap((page) => {
    const { name, group, daily = false, icon } = page;
    return isVisible(page, page.perUnit ? (unit?.permissions ?? []) : session.permissions)
      ? [{ name, group, daily, icon, to: page.to(unit?.id ?? '') }]
      : [];
  });
}

/** Whether somebody with these permissions may see the page. */
export function isVisible({ permissions }: PageEntry, held: readonly string[]): boolean {
  return permissions.length === 0 || permissions.some((permission) => held.includes(permission));
}
