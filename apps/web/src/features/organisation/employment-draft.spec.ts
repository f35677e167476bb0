import { emptyEmployment, faultsOf, minutesFrom, requestOf } from './employment-draft';

const job = { ...emptyEmployment('unit', '2026-12-01'), staffGroup: 'sosu' };

describe('hours as people write them', () => {
  it.each([
    ['37', 2220],
    ['32,5', 1950],
    [' 28.75 ', 1725],
    ['0', 0],
    ['168', 10_080],
  ])('%s become whole minutes', (written, minutes) => {
    expect(minutesFrom(written)).toBe(minutes);
  });

  it.each(['', '37t', '-1', '1,234', '168,5', '1e2', ','])('%j are none', (written) => {
    expect(minutesFrom(written)).toBeNull();
  });
});

describe('a new job', () => {
  it('names every field that is missing', () => {
    expect(faultsOf({ ...emptyEmployment(null, '2026-12-01'), weeklyHours: '' })).toEqual([
      'unit',
      'staffGroup',
      'weeklyHours',
    ]);
  });

  it('may begin and end on one day, but not end the day before', () => {
    expect(faultsOf({ ...job, to: '2026-12-01' })).toEqual([]);
    expect(faultsOf({ ...job, to: '2026-11-30' })).toEqual(['to']);
  });

  it('is sent in minutes, and without what was left empty', () => {
    expect(requestOf({ ...job, weeklyHours: '32,5', payrollId: ' 4711 ', servesUnitIds: ['other'] })).toEqual(
      {
        unitId: 'unit',
        staffGroup: 'sosu',
        weeklyMinutes: 1950,
        hourly: false,
        fixedNight: false,
        employedFrom: '2026-12-01',
        employedTo: null,
        payrollId: '4711',
        accountCoding: null,
      },
    );
  });

  it('by the hour owes no hours and says where else one is called', () => {
    expect(requestOf({ ...job, hourly: true, weeklyHours: '', servesUnitIds: ['other'] })).toMatchObject({
      weeklyMinutes: 0,
      servesUnitIds: ['other'],
    });
  });

  it('is not sent with a fault', () => {
    expect(requestOf({ ...job, staffGroup: '' })).toBeNull();
  });
});
