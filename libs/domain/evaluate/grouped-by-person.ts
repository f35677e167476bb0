/** The entries of each person, in the order given; what has no person is left out. */
export function groupedByPerson<Entry extends { readonly person: string | null }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.person === null) continue;
    const group = groups.get(entry.person);
    if (group === undefined) groups.set(entry.person, [entry]);
    else group.push(entry);
  }
  return groups;
}
