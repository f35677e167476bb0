import { isRefused } from '../decision';
import { readDocument } from '../documents';
import { agreementReader, parseLocalAgreement } from './agreement-document';
import { catalogue } from './catalog/catalogue';

/** The problems with a local agreement, one 'pointer: got' each. */
const problems = (document: unknown) => {
  const answer = parseLocalAgreement(document);
  return isRefused(answer) ? answer.problems.map(({ pointer, got }) => `${pointer}: ${got}`) : [];
};
const fromJson = (text: string): unknown => JSON.parse(text);

describe('a local agreement as a document', () => {
  it.each([
    {},
    { normPeriod: { weeks: 12, toleranceMinutes: 1200, carryOver: true } },
    { normPeriod: { anchor: '2026-01-05', publicHolidayDivisor: 5, christmasEveLowersNorm: false } },
    { supplements: { evening: { percent: 41.5 }, saturday: { precedence: null, windows: [] } } },
    { supplements: { saturday: { windows: [{ days: 'saturday', from: '06:00', to: '24:00' }] } } },
    { swaps: { takeEffect: 'after-leader' } },
  ])('is read as it stands: %j', (document) => {
    expect(parseLocalAgreement(document)).toEqual(document);
  });

  it('may lower the daily rest to 8 hours and not a minute more: the law', () => {
    expect(problems({ dailyRest: { minimumMinutes: 480 } })).toEqual([]);
    expect(parseLocalAgreement({ dailyRest: { minimumMinutes: 479 } })).toEqual({
      refused: 'invalid-agreement',
      problems: [
        {
          pointer: '/dailyRest/minimumMinutes',
          expected: 'a whole number of minutes from 480 to 1440',
          got: '479',
        },
      ],
    });
  });

  it.each([
    [null, ': null'],
    [[], ': a list of 0'],
    ['12 weeks', ': "12 weeks"'],
    [{ normperiod: {} }, '/normperiod: an object'],
    [{ normPeriod: { week: 12 } }, '/normPeriod/week: 12'],
    [{ normPeriod: 12 }, '/normPeriod: 12'],
    [{ normPeriod: { weeks: '12' } }, '/normPeriod/weeks: "12"'],
    [{ normPeriod: { weeks: 12.5 } }, '/normPeriod/weeks: 12.5'],
    [{ normPeriod: { weeks: 0 } }, '/normPeriod/weeks: 0'],
    [{ normPeriod: { weeks: null } }, '/normPeriod/weeks: null'],
    [{ normPeriod: { weeks: { value: 12 } } }, '/normPeriod/weeks: an object'],
    [{ normPeriod: { anchor: '2026-01-06' } }, '/normPeriod/anchor: "2026-01-06"'],
    [{ normPeriod: { toleranceMinutes: -1 } }, '/normPeriod/toleranceMinutes: -1'],
    [{ supplements: { evening: { line: 'night' } } }, '/supplements/evening/line: "night"'],
    [{ supplements: { dawn: { percent: 5 } } }, '/supplements/dawn: an object'],
    [{ supplements: { evening: { percent: '36' } } }, '/supplements/evening/percent: "36"'],
    [{ 'a/b~c': 1 }, '/a~1b~0c: 1'],
  ])('is refused as %j, at its place', (document, problem) => {
    expect(problems(document)).toEqual([problem]);
  });

  it('is refused with a key that every object has', () => {
    expect(problems(fromJson('{"__proto__": {"weeks": 12}, "constructor": 1}'))).toEqual([
      '/__proto__: an object',
      '/constructor: 1',
    ]);
  });

  it.each([
    { days: 'saturday', from: '08:00', to: '08:00' },
    { days: 'saturday', from: '23:00', to: '06:00' },
    { days: 'sunday', from: '08:00', to: '24:00' },
    { days: 'saturday', from: '8:00', to: '24:00' },
    { days: { monthDays: ['02-30'], exceptFixedNight: false }, from: '08:00', to: '24:00' },
    { days: { monthDays: ['12-24'] }, from: '08:00', to: '24:00' },
  ])('is refused with the window %j', (window) => {
    expect(problems({ supplements: { saturday: { windows: [window] } } })).toHaveLength(1);
  });

  it('is told all that is wrong at once', () => {
    expect(
      problems({ normPeriod: { weeks: 99, anchor: 'soon' }, dailyRest: { minimumMinutes: 60 } }),
    ).toHaveLength(3);
  });
});

describe('an agreement as a document', () => {
  const agreement = catalogue[0]!;
  const written = JSON.stringify(agreement);
  const read = (document: unknown) => readDocument(agreementReader, document);
  const pointers = (document: unknown) => {
    const answer = read(document);
    return 'problems' in answer ? answer.problems.map(({ pointer }) => pointer) : [];
  };

  it.each(catalogue)('is read back unchanged: $id', (national) => {
    expect(read(fromJson(JSON.stringify(national)))).toEqual({ value: national });
  });

  it('is refused without the source of a number', () => {
    const lacking = fromJson(written.replace(/("value":660,"clause":"[^"]*"),"source":"[^"]*"/, '$1'));
    expect(read(lacking)).toEqual({
      problems: [
        {
          pointer: '/versions/0/numbers/dailyRest/minimumMinutes/source',
          expected: 'a text of 1–200 characters',
          got: 'nothing',
        },
      ],
    });
  });

  it.each([
    ['without versions', []],
    ['with versions out of order', [...agreement.versions].reverse()],
    ['with the same version twice', [agreement.versions[0], agreement.versions[0]]],
  ])('is refused %s', (_, versions) => {
    expect(pointers({ ...agreement, versions })).toEqual(['/versions']);
  });

  it('is refused with a daily rest under 8 hours', () => {
    expect(pointers(fromJson(written.replace('"value":660', '"value":479')))).toEqual([
      '/versions/0/numbers/dailyRest/minimumMinutes/value',
    ]);
  });
});
