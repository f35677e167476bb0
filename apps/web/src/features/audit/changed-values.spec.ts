import { changedValues } from './changed-values';

describe('what an entry of the log shows', () => {
  it('is what changed, then what it was about', () => {
    expect(
      changedValues({
        before: { state: 'proposed', proposerName: 'Åse' },
        after: { state: 'applied', proposerName: 'Åse' },
      }),
    ).toEqual({
      changed: [{ field: 'state', before: 'proposed', after: 'applied' }],
      unchanged: [{ field: 'proposerName', before: 'Åse', after: 'Åse' }],
    });
  });

  it('is everything, where there was nothing before', () => {
    expect(changedValues({ before: null, after: { weeks: 12 } }).changed).toEqual([
      { field: 'weeks', before: undefined, after: 12 },
    ]);
  });

  it('tells a field that was empty from one that was not there', () => {
    const { changed } = changedValues({ before: { mark: null }, after: { mark: 'changed' } });
    expect(changed).toEqual([{ field: 'mark', before: null, after: 'changed' }]);
  });

  it('leaves out ids, empty lists and what is empty on both sides', () => {
    const { changed, unchanged } = changedValues({
      before: { shiftIds: ['a'], employmentId: 'b', mark: null, people: [] },
      after: { shiftIds: ['c'], employmentId: 'd', mark: null, people: [] },
    });
    expect([...changed, ...unchanged]).toEqual([]);
  });
});
