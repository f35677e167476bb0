import { supplementLines, type SupplementLine } from '../agreement';
import { surenesses, type Sourced } from '../sourced';
import { catalogue, findAgreement } from './catalogue';

describe('the catalogue', () => {
  it('finds an agreement by its number', () => {
    expect(findAgreement('79.01')?.id).toBe('79.01');
    expect(findAgreement('79.1')).toBeNull();
  });

  it.each(catalogue)(
    'has for $id, at each number, its clause, its source and how sure it is',
    ({ versions }) => {
      const numbers = versions.flatMap((version) => sourcedIn(version.numbers));
      expect(numbers.length).toBeGreaterThan(0);
      for (const { clause, source, sureness } of numbers) {
        expect(clause).not.toBe('');
        expect(source).not.toBe('');
        expect(surenesses).toContain(sureness);
      }
    },
  );

  it.each(catalogue)('has the versions of $id oldest first, each line under its own name', ({ versions }) => {
    const dates = versions.map(({ validFrom }) => validFrom);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const { numbers } of versions) {
      for (const line of supplementLines) expect(numbers.supplements[line].value.line).toBe(line);
    }
  });
});

describe('agreement 79.01', () => {
  const versions = findAgreement('79.01')?.versions ?? [];

  it.each([
    ['2016-04-01', 30, 35, 30],
    ['2025-01-01', 35.12, 39.26, 31.71],
    ['2026-01-01', 36, 40, 32],
  ])('pays from %s for evening %d %%, night %d %%, Saturday %d %%', (validFrom, evening, night, saturday) => {
    const version = versions.find((candidate) => candidate.validFrom === validFrom);
    const percent = (line: SupplementLine) => version?.numbers.supplements[line].value.percent;
    expect([percent('evening'), percent('night'), percent('saturday')]).toEqual([evening, night, saturday]);
    expect([percent('sunday-and-holiday'), percent('special-day')]).toEqual([50, 50]);
  });

  it('pays one of Sunday, special day and Saturday, and evening and night beside them', () => {
    for (const { numbers } of versions) {
      const precedence = (line: SupplementLine) => numbers.supplements[line].value.precedence;
      expect((['sunday-and-holiday', 'special-day', 'saturday'] as const).map(precedence)).toEqual([1, 2, 3]);
      expect((['evening', 'night'] as const).map(precedence)).toEqual([null, null]);
    }
  });

  it('shares between versions what did not change', () => {
    const [first, , third] = versions;
    expect(third?.numbers.normPeriod).toBe(first?.numbers.normPeriod);
    expect(third?.numbers.dailyRest).toBe(first?.numbers.dailyRest);
    expect(third?.numbers.supplements['special-day']).toBe(first?.numbers.supplements['special-day']);
  });
});

function sourcedIn(branch: object): Sourced<unknown>[] {
  if ('sureness' in branch) return [branch as Sourced<unknown>];
  return Object.values(branch).flatMap((part) => sourcedIn(part as object));
}
