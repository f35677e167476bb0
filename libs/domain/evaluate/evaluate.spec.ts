import { documentPerson, documentShift, evaluated, planWith } from '../testing';

const people = [documentPerson({ id: 'bo' }), documentPerson({ id: 'anna', competences: ['medicine'] })];

describe('the answer to a plan', () => {
  it('is empty for a plan of nobody', () => {
    const document = { agreement: '79.01', people: [] };
    expect(evaluated(document)).toEqual({ findings: [], norm: [], pay: [], cover: [] });
  });

  it('comes by person, then time, then rule, whatever the order of the input', () => {
    const shifts = ['bo', 'anna'].flatMap((person) => [
      documentShift('2026-01-05T15:00', '2026-01-06T04:00', { id: `${person}-1`, person, requires: ['it'] }),
      documentShift('2026-01-06T03:00', '2026-01-06T12:00', { id: `${person}-2`, person }),
      documentShift('2026-01-10T15:00', '2026-01-10T23:30', { id: `${person}-3`, person }),
    ]);
    const absences = [
      { person: 'bo', from: '2026-01-06', to: '2026-01-10', kind: 'sickness' },
      { person: 'anna', from: '2026-01-05T16:00', to: '2026-01-05T17:00', kind: 'care-day' },
    ];
    const coverNeeds = [
      { from: '2026-01-05T15:00', to: '2026-01-05T23:00', count: 2, competence: null },
      { from: '2026-01-05T15:00', to: '2026-01-05T23:00', count: 1, competence: 'medicine' },
      { from: '2026-01-05T07:00', to: '2026-01-05T15:00', count: 3 },
    ];
    const plan = planWith({ people, shifts, absences, coverNeeds });
    const reversed = planWith({
      people: [...people].reverse(),
      shifts: [...shifts].reverse(),
      absences: [...absences].reverse(),
      coverNeeds: [...coverNeeds].reverse(),
    });
    const answer = evaluated(plan);
    expect(JSON.stringify(evaluated(reversed))).toBe(JSON.stringify(answer));

    const order = ({ person, from }: { person: string; from: string }) => `${person} ${from}`;
    for (const list of [answer.findings, answer.norm, answer.pay]) {
      expect(list.map(order)).toEqual(list.map(order).sort());
      expect(new Set(list.map(({ person }) => person))).toEqual(new Set(['anna', 'bo']));
    }
  });

  it('names what is lacking in a finding about competence', () => {
    const shifts = [
      documentShift('2026-01-05T07:00', '2026-01-05T15:00', { id: 's1', requires: ['medicine'] }),
    ];
    const lacking = evaluated(planWith({ shifts })).findings;
    expect(lacking).toContainEqual(
      expect.objectContaining({ rule: 'competence-missing', shifts: ['s1'], competence: 'medicine' }),
    );
  });

  it('says of a shift in an absence that it is, and credits it', () => {
    const { findings, norm } = evaluated(
      planWith({
        shifts: [documentShift('2026-01-05T07:00', '2026-01-05T15:00', { id: 's1' })],
        absences: [{ person: 'anna', from: '2026-01-05', to: '2026-01-06', kind: 'sickness' }],
      }),
    );
    expect(findings.map(({ rule }) => rule)).toContain('absent');
    expect(norm[0]).toMatchObject({ plannedMinutes: 0, creditedMinutes: 480 });
  });

  it('lets nobody with 0 weekly minutes owe a norm', () => {
    const [norm] = evaluated(planWith({ people: [documentPerson({ weeklyMinutes: 0 })] })).norm;
    expect(norm).toMatchObject({ normMinutes: 0, balanceMinutes: 0, withinTolerance: true });
  });

  it('gives no norm, pay or finding for an open shift', () => {
    const shifts = [documentShift('2026-05-05T15:00', '2026-05-06T23:00', { person: null })];
    const { findings, norm, pay } = evaluated(planWith({ shifts }));
    expect(findings.map(({ rule }) => rule)).toEqual(['norm-tolerance']);
    expect([norm.length, pay.length]).toEqual([1, 0]);
  });
});

describe('the agreement of a plan', () => {
  const late = [documentShift('2026-01-05T15:00', '2026-01-05T23:00')];

  it('is overridden by its local agreement, and findings say so', () => {
    const localAgreement = {
      normPeriod: { weeks: 4, toleranceMinutes: 60 },
      supplements: { evening: { percent: 50 } },
    };
    const { findings, norm, pay } = evaluated(
      planWith({ normPeriod: { from: '2026-01-05' }, localAgreement, shifts: late }),
    );
    expect(norm[0]).toMatchObject({ to: '2026-02-01', toleranceMinutes: 60 });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'norm-tolerance', limitMinutes: 60, overriddenBy: 'localAgreement' }),
    ]);
    expect(pay[0]?.percent).toBe(50);
  });

  it('carries a balance over to the next norm period where it says so', () => {
    const localAgreement = { normPeriod: { weeks: 1, carryOver: true } };
    const shifts = [...late, documentShift('2026-01-12T15:00', '2026-01-12T23:00')];
    const person = documentPerson({ openingBalanceMinutes: 100 });
    const plan = planWith({ normPeriod: { from: '2026-01-05' }, people: [person], shifts });
    const balances = (document: object) =>
      evaluated(document).norm.map((norm) => [norm.openingBalanceMinutes, norm.balanceMinutes]);
    expect(balances({ ...plan, localAgreement })).toEqual([
      [100, 100 + 480 - 2220],
      [100 + 480 - 2220, 100 + 960 - 4440],
    ]);
    expect(balances({ ...plan, localAgreement: { normPeriod: { weeks: 1 } } })).toEqual([
      [100, 100 + 480 - 2220],
      [0, 480 - 2220],
    ]);
  });
});

describe('the norm periods of a plan', () => {
  const shifts = [
    documentShift('2025-12-29T07:00', '2025-12-29T15:00'),
    documentShift('2026-03-29T23:59', '2026-03-30T07:00'),
    documentShift('2026-03-30T07:00', '2026-03-30T15:00'),
  ];
  const periods = (document: object) => evaluated(document).norm.map(({ from, to }) => [from, to]);

  it('follow each other from the one given until each shift from then on lies in one', () => {
    expect(periods(planWith({ shifts }))).toEqual([
      ['2026-01-05', '2026-03-29'],
      ['2026-03-30', '2026-06-21'],
    ]);
    expect(periods(planWith({ shifts: shifts.slice(0, 2) }))).toEqual([['2026-01-05', '2026-03-29']]);
  });

  it('are as long as the agreement says when the plan does not', () => {
    const normPeriod = { from: '2026-01-05' };
    expect(periods(planWith({ normPeriod, shifts }))).toEqual([['2026-01-05', '2026-04-26']]);
  });

  it('are the agreement’s own when the plan gives none', () => {
    expect(periods(planWith({ normPeriod: null, shifts }))).toEqual([
      ['2025-09-15', '2026-01-04'],
      ['2026-01-05', '2026-04-26'],
    ]);
    expect(periods(planWith({ normPeriod: null }))).toEqual([]);
  });
});
