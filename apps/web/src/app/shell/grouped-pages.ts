import type { PageGroup } from '../pages';
import type { VisiblePage } from './visible-pages';

/** One place in the navigation's row: a page as a link, or a group of pages behind a button of its name. */
export type RowPlace =
  | { readonly kind: 'link'; readonly page: VisiblePage }
  | { readonly kind: 'menu'; readonly group: PageGroup; readonly pages: readonly VisiblePage[] };

// What is needed least often goes behind a button first.
const foldedFirst = ['administration', 'team', 'lead', 'own'] as const satisfies readonly PageGroup[];

/**
 * The row for as many places as there is room for: pages as links, and as few groups as possible behind a button.
 * A group of one page stays a link.
 */
export function rowOf(pages: readonly VisiblePage[], room: number): readonly RowPlace[] {
  const groups = groupsOf(pages);
  const folded = new Set<PageGroup>();
  let places = pages.length;
  for (const group of foldedFirst) {
    const size = groups.find((each) => each.group === group)?.pages.length ?? 0;
    if (places <= room || size < 2) continue;
    folded.add(group);
    places -= size - 1;
  }
  return groups.flatMap(({ group, pages: own }): readonly RowPlace[] =>
    folded.has(group)
      ? [{ kind: 'menu', group, pages: own }]
      : own.map((page) => ({ kind: 'link', page }) as const),
  );
}

/** A phone's bottom row, what is done daily first, and the groups of the rest. */
export function phoneRowOf(
  pages: readonly VisiblePage[],
  room: number,
): { readonly row: readonly VisiblePage[]; readonly rest: readonly PagesOfGroup[] } {
  const inOrder = [...pages.filter(({ daily }) => daily), ...pages.filter(({ daily }) => !daily)];
  // "More" takes a place itself.
  const row = inOrder.length <= room ? inOrder : inOrder.slice(0, room - 1);
  return { row, rest: groupsOf(pages.filter((page) => !row.includes(page))) };
}

/** The pages of one group. */
export interface PagesOfGroup {
  readonly group: PageGroup;
  readonly pages: readonly VisiblePage[];
}

function groupsOf(pages: readonly VisiblePage[]): readonly PagesOfGroup[] {
  return [...new Set(pages.map(({ group }) => group))].map((group) => ({
    group,
    pages: pages.filter((page) => page.group === group),
  }));
}
