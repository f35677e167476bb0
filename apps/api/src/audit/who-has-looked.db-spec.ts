import { createSmallHome, dayShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { PayrollService } from '../payroll/payroll.service';
import { WeekClosingService } from '../payroll/week-closing.service';
import { startProduct, type Product } from '../product.fixture';
import { ShiftTimesService } from '../roster/shift-times.service';
import { AuditService } from './audit.service';

let product: Product;
let home: SmallHome;
let audit: AuditService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, {
    shifts: { annas: dayShift('anna', '2026-11-17'), annasNext: dayShift('anna', '2026-11-30') },
  });
  audit = product.service(AuditService);
  await as('lone', () => product.service(WeekClosingService).closeWeek(home.unitId, '2026-11-16'));
});
afterAll(() => product.close());

type Somebody = keyof SmallHome['people'];
const as = <Result>(who: Somebody, work: () => Promise<Result>) =>
  product.as(home.people[who].personId, work);
const readersOf = async (who: Somebody) => (await as(who, () => audit.myReaders(null))).readers;
const query = () => ({ unitId: home.unitId, from: '2026-11-01', to: '2026-12-31' });
const newTimes = { start: '2026-11-30T07:00', end: '2026-11-30T16:00', version: 1 };

describe('who has looked at one’s data', () => {
  it('is nobody at first', async () => {
    expect(await readersOf('anna')).toEqual([]);
  });

  it('shows the leader who saw a balance, in which role and where', async () => {
    await as('lone', () => product.service(ShiftTimesService).check(home.shifts['annasNext']!, newTimes));
    expect(await readersOf('anna')).toEqual([
      {
        at: '2026-11-25T12:00:00+01:00',
        byName: 'Lone Leder',
        role: 'leader',
        onBehalfOfName: null,
        action: 'balance-read',
        unitName: 'Bøgelundhjemmet',
      },
    ]);
    expect(await readersOf('bo')).toEqual([]);
  });

  it('shows payroll taking events out, once a file for each person in it', async () => {
    const payroll = product.service(PayrollService);
    await as('pia', () => payroll.ledger(query()));
    expect(await readersOf('anna')).toHaveLength(1);
    await as('pia', async () => {
      await payroll.csv(query());
      await payroll.csv(query());
    });
    expect(await readersOf('anna')).toMatchObject([
      { byName: 'Pia Løn', role: 'payroll', action: 'payroll-exported' },
      { byName: 'Lone Leder' },
    ]);
    await as('pia', () => payroll.json(query()));
    expect(await readersOf('anna')).toHaveLength(3);
    expect(await readersOf('bo')).toEqual([]);
  });

  it('says for whom a deputy looked', async () => {
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id, deputy_for_person_id, valid_from, valid_to)
       VALUES ($1, $2, 'leader', $3, $4, '2026-11-01', '2026-12-31')`,
      [home.municipalityId, home.people.bo.personId, home.unitId, home.people.lone.personId],
    );
    await as('bo', () => product.service(ShiftTimesService).check(home.shifts['annasNext']!, newTimes));
    expect((await readersOf('anna'))[0]).toMatchObject({
      byName: 'Bo Kjær',
      role: 'leader',
      onBehalfOfName: 'Lone Leder',
    });
    const changed = await as('bo', () =>
      product.service(ShiftTimesService).change(home.shifts['annasNext']!, newTimes),
    );
    const [line] = await as('lone', () => audit.historyOf('shift', changed.id));
    expect(line).toMatchObject({ byName: 'Bo Kjær', onBehalfOfName: 'Lone Leder', kind: 'change' });
  });

  it('does not count looking at oneself, nor a look that was undone', async () => {
    const before = (await readersOf('anna')).length;
    await as('anna', () => audit.historyOfPerson(home.people.anna.personId, null));
    const undone = as('lone', async () => {
      await audit.historyOfPerson(home.people.anna.personId, null);
      throw new Error('refused after all');
    });
    await expect(undone).rejects.toThrow('refused after all');
    expect(await readersOf('anna')).toHaveLength(before);
  });
});

describe('the history of a person', () => {
  const history = (who: Somebody) => as(who, () => audit.historyOfPerson(home.people.anna.personId, null));

  it('is what was changed about the person, for the person and the leader; looking leaves a trace', async () => {
    await product.forMunicipality(home.municipalityId, () =>
      audit.record({
        action: 'week-closed',
        subject: 'person',
        subjectId: home.people.anna.personId,
        aboutPersonId: home.people.anna.personId,
        unitId: null,
        before: { name: 'Anna' },
        after: { name: 'Anna Sørensen' },
        remark: 'gift',
      }),
    );
    const line = {
      after: { name: 'Anna Sørensen' },
      remark: 'gift',
      aboutName: 'Anna Sørensen',
      kind: 'change',
    };
    expect((await history('anna')).entries).toMatchObject([line]);
    await history('lone');
    expect((await readersOf('anna'))[0]).toMatchObject({ byName: 'Lone Leder', action: 'history-read' });
  });

  it('is unknown to whoever does not see people there', async () => {
    await expect(history('carla')).rejects.toMatchObject({ refusal: { refused: 'not-found' } });
    await expect(history('pia')).rejects.toMatchObject({ refusal: { refused: 'not-found' } });
  });
});

describe('what the history of a person keeps from planners', () => {
  it('is address, pay and balance, which they see nowhere else either', async () => {
    const { anna, carla } = home.people;
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'planner', $3)`,
      [home.municipalityId, anna.personId, home.unitId],
    );
    const hidden = { email: carla.email, payrollId: '10003', accountCoding: '4711', balanceMinutes: 90 };
    await product.forMunicipality(home.municipalityId, () =>
      audit.record({
        action: 'employment-changed',
        subject: 'person',
        subjectId: carla.personId,
        aboutPersonId: carla.personId,
        unitId: home.unitId,
        before: null,
        after: { unit: 'Bøgelundhjemmet', ...hidden },
        remark: null,
      }),
    );
    const seenBy = async (who: Somebody) => {
      const { entries } = await as(who, () => audit.historyOfPerson(carla.personId, null));
      return entries.map(({ after }) => after);
    };
    expect(await seenBy('anna')).toEqual([{ unit: 'Bøgelundhjemmet' }]);
    expect(await seenBy('lone')).toEqual([{ unit: 'Bøgelundhjemmet', ...hidden }]);
    expect(await seenBy('carla')).toEqual([{ unit: 'Bøgelundhjemmet', ...hidden }]);
  });
});

describe('the trail of the whole municipality', () => {
  const days = { from: '2026-11-25', to: '2026-11-25' };

  it('is for whoever sees the log everywhere', async () => {
    await expect(as('lone', () => audit.page(days))).rejects.toMatchObject({
      refusal: { refused: 'not-allowed', permission: 'see-audit' },
    });
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role) VALUES ($1, $2, 'auditor')`,
      [home.municipalityId, home.people.hanne.personId],
    );
    const reads = await as('hanne', () => audit.page({ ...days, kind: 'read' }));
    expect(new Set(reads.entries.map(({ kind }) => kind))).toEqual(new Set(['read']));
    const { personId } = home.people.anna;
    const ofAnna = await as('hanne', () => audit.page({ ...days, kind: 'change', subjectId: personId }));
    expect(ofAnna.entries).toMatchObject([{ subjectId: personId, remark: 'gift' }]);
  });
});
