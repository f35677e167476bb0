import { competenceStanding } from '.';

const today = '2026-11-25';

describe('a competence', () => {
  it.each([
    [null, 'held'],
    ['2027-01-25', 'held'],
    ['2027-01-24', 'expires-soon'],
    ['2026-11-25', 'expires-soon'],
    ['2026-11-24', 'expired'],
  ])('that is held to %s is %s', (heldTo, standing) => {
    expect(competenceStanding(heldTo, today)).toBe(standing);
  });
});
