import { childrenOf, inTreeOrder, namesAbove } from './unit-tree';

const units = [
  { id: 'aa', name: 'Åkilden', parentId: 'centre' },
  { id: 'ab', name: 'Bøgelund', parentId: 'centre' },
  { id: 'centre', name: 'Center Nord', parentId: 'top' },
  { id: 'top', name: 'Omsorg', parentId: null },
  { id: 'lost', name: 'Løvfaldet', parentId: 'not-to-be-seen' },
];

describe('units as a tree', () => {
  it('stand under the one they lie under, by Danish name', () => {
    expect(inTreeOrder(units).map(({ id, depth }) => [id, depth])).toEqual([
      ['lost', 0],
      ['top', 0],
      ['centre', 1],
      ['ab', 2],
      ['aa', 2],
    ]);
  });

  it('stand at the top when the one above may not be seen', () => {
    expect(childrenOf(units, null).map(({ id }) => id)).toEqual(['lost', 'top']);
  });

  it('are told by the names above them', () => {
    expect(namesAbove(units, units[0]!)).toEqual(['Omsorg', 'Center Nord']);
    expect(namesAbove(units, units[4]!)).toEqual([]);
  });
});
