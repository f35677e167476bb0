import type { AuditAction, AuditValue } from '@rulleplan/domain/audit';
import { createSmallHome, dayShift, eveningShift, type SmallHome } from '@rulleplan/test-support/small-home';
import { AuditService } from '../audit/audit.service';
import { startProduct, type Product } from '../product.fixture';
import { MyRosterService } from './my-roster.service';
import { ShiftDetailService } from './shift-detail.service';
import { TeamRosterService } from './team-roster.service';

const shifts = {
  annasMonday: dayShift('anna', '2026-11-30'),
  bosMonday: dayShift('bo', '2026-11-30'),
  annasSunday: eveningShift('anna', '2026-12-06'),
  annasNight: { holder: 'anna', from: '2026-12-10T23:00', to: '2026-12-11T07:00' },
  open: dayShift(null, '2026-12-01'),
} as const;
const week = { from: '2026-11-30', weeks: 1 };

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts });
  elsewhere = await createSmallHome(product.database.url, { shifts, name: 'Ådal' });
  await away('bo', 'sickness', '2026-11-29T23:00Z', '2026-12-01T23:00Z');
  await away('bo', 'holiday', '2026-12-01T23:00Z', '2026-12-03T23:00Z');
});
afterAll(() => product.close());

async function away(who: 'anna' | 'bo', kind: string, from: string, to: string): Promise<void> {
  await product.database.query(
    `INSERT INTO absence (municipality_id, unit_id, employment_id, starts_at, ends_at, kind)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [home.municipalityId, home.unitId, home.jobs[who], from, to, kind],
  );
}

const as = <Result>(who: keyof SmallHome['people'], work: () => Promise<Result>) =>
  product.as(home.people[who].personId, work);
const team = (who: keyof SmallHome['people'], query = week) =>
  as(who, () => product.service(TeamRosterService).roster(home.unitId, query));
const detail = (who: keyof SmallHome['people'], shiftId: string) =>
  as(who, () => product.service(ShiftDetailService).detail(shiftId));
const refused = (code: string) => ({ refusal: { refused: code } });

describe('the team’s roster', () => {
  it('has a row for everybody by name, with their shifts in order', async () => {
    const { rows, openShifts, leader } = await team('anna');
    expect(rows.map(({ personName, isMe, shifts: held }) => [personName, isMe, held.length])).toEqual([
      ['Anna Sørensen', true, 2],
      ['Bo Kjær', false, 1],
      ['Carla Ågård', false, 0],
    ]);
    expect(openShifts).toMatchObject([{ date: '2026-12-01', employmentId: null, dutyTypeCode: 'D' }]);
    expect(leader).toBe(false);
  });

  it('says that somebody is away, in one piece, and never why', async () => {
    const answer = await team('anna');
    expect(answer.rows[1]?.notAvailable).toEqual([{ from: '2026-11-30', to: '2026-12-03' }]);
    expect(JSON.stringify(answer)).not.toMatch(/sick|"holiday"|balance/i);
  });

  it('names the days, and counts who is there and not who is away', async () => {
    const { days } = await team('anna');
    expect(days).toHaveLength(7);
    expect(days[0]).toEqual({
      date: '2026-11-30',
      weekday: 1,
      isoWeek: 49,
      publicHoliday: null,
      locked: false,
      cover: [{ dutyTypeCode: 'D', dutyTypeName: 'Dagvagt', band: 'day', needed: null, present: 1 }],
    });
  });

  it('names public holidays and closed weeks', async () => {
    await product.database.query(
      `INSERT INTO closed_week (municipality_id, unit_id, week_start, closed_at) VALUES ($1, $2, '2026-12-21', now())`,
      [home.municipalityId, home.unitId],
    );
    const { days } = await team('lone', { from: '2026-12-21', weeks: 2 });
    expect(days.filter(({ locked }) => locked).map(({ date }) => date)).toHaveLength(7);
    expect(days.find(({ date }) => date === '2026-12-25')?.publicHoliday).toBe('christmas-day');
  });

  it('is seen by the leader as one who may change it', async () => {
    expect((await team('lone')).leader).toBe(true);
  });

  it('shows staff nothing that is not published yet', async () => {
    const publish = (at: string | null) =>
      product.database.query(`UPDATE roster_period SET published_at = $2 WHERE unit_id = $1`, [
        home.unitId,
        at,
      ]);
    await publish(null);
    expect((await team('anna')).rows.flatMap(({ shifts: held }) => held)).toEqual([]);
    expect((await team('lone')).rows[0]?.shifts).toHaveLength(2);
    await expect(detail('anna', home.shifts['annasMonday']!)).rejects.toMatchObject(refused('not-found'));
    await publish('2026-10-01T00:00:00Z');
  });

  it('is in the order of the Danish alphabet', async () => {
    const rename = (who: 'anna' | 'bo' | 'carla', name: string) =>
      product.database.query(`UPDATE person SET name = $2 WHERE id = $1`, [home.people[who].personId, name]);
    await rename('anna', 'Åge');
    await rename('bo', 'Ægir');
    await rename('carla', 'Zita');
    expect((await team('lone')).rows.map(({ personName }) => personName)).toEqual(['Zita', 'Ægir', 'Åge']);
    await rename('anna', 'Anna Sørensen');
    await rename('bo', 'Bo Kjær');
    await rename('carla', 'Carla Ågård');
  });

  it('of another municipality is as unknown as none', async () => {
    const foreign = product.as(home.people.lone.personId, () =>
      product.service(TeamRosterService).roster(elsewhere.unitId, week),
    );
    await expect(foreign).rejects.toMatchObject(refused('not-found'));
  });
});

describe('one shift', () => {
  const shiftId = () => home.shifts['annasMonday']!;
  const logged = (action: AuditAction, before: AuditValue, after: AuditValue, remark: string | null) =>
    product.forMunicipality(home.municipalityId, () =>
      product.service(AuditService).record({
        action,
        subject: 'shift',
        subjectId: shiftId(),
        unitId: home.unitId,
        before,
        after,
        remark,
      }),
    );

  it('is open to the team, its history to the holder and the leader only', async () => {
    await logged('shift-times-changed', null, null, null);
    expect((await detail('anna', shiftId())).history).toHaveLength(1);
    expect((await detail('lone', shiftId())).history).toHaveLength(1);
    expect(await detail('bo', shiftId())).toMatchObject({ holderName: 'Anna Sørensen', history: [] });
  });

  it('keeps from its holder what was remarked to whoever had it before', async () => {
    const line = (from: 'bo' | 'anna', to: 'bo' | 'anna', action: AuditAction, remark: string | null) =>
      logged(action, { employmentId: home.jobs[from] }, { employmentId: home.jobs[to] }, remark);
    await line('bo', 'bo', 'shift-times-changed', 'Bo skal til lægen');
    await line('bo', 'anna', 'shift-holder-changed', null);
    await line('anna', 'anna', 'shift-times-changed', 'borger faldt');
    const remarks = async (who: 'anna' | 'lone') =>
      (await detail(who, shiftId())).history.map(({ remark }) => remark);
    expect(await remarks('anna')).toEqual(['borger faldt', null]);
    expect(await remarks('lone')).toEqual(['borger faldt', null, 'Bo skal til lægen', null]);
  });

  it('tells the two and the leader of its open swap, the others only that there is one', async () => {
    await product.database.query(
      `INSERT INTO swap (municipality_id, unit_id, proposer_employment_id, proposer_person_id,
         colleague_employment_id, colleague_person_id, offered_shift_id, requested_shift_id, takes_effect,
         proposed_at, lapses_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'at-once', now(), '2026-11-30T06:00Z')`,
      [
        home.municipalityId,
        home.unitId,
        home.jobs.anna,
        home.people.anna.personId,
        home.jobs.bo,
        home.people.bo.personId,
        shiftId(),
        home.shifts['bosMonday'],
      ],
    );
    expect((await detail('anna', shiftId())).swap).toMatchObject({ mine: 'proposer', waitsFor: 'colleague' });
    expect((await detail('lone', shiftId())).swap).toMatchObject({ mine: null, colleagueName: 'Bo Kjær' });
    expect(await detail('carla', shiftId())).toMatchObject({ swap: null, shift: { swapPending: true } });
  });

  it('of another municipality is as unknown as none', async () => {
    await expect(detail('lone', elsewhere.shifts['annasMonday']!)).rejects.toMatchObject(
      refused('not-found'),
    );
    await expect(detail('lone', '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0009')).rejects.toMatchObject(
      refused('not-found'),
    );
  });
});

describe('the own roster', () => {
  const mine = (who: 'anna' | 'bo', from: string, to: string) =>
    as(who, () => product.service(MyRosterService).roster({ from, to }));

  it('has the own shifts that start from one day to another, and own absences with their kind', async () => {
    const { shifts: held } = await mine('anna', '2026-11-30', '2026-12-06');
    expect(held).toMatchObject([
      { start: '2026-11-30T07:00:00+01:00', minutes: 480, unitName: 'Bøgelundhjemmet', swapPending: true },
      { start: '2026-12-06T15:00:00+01:00', band: 'evening' },
    ]);
    expect((await mine('bo', '2026-12-01', '2026-12-02')).absences).toEqual([
      { from: '2026-11-30', to: '2026-12-01', kind: 'sickness' },
      { from: '2026-12-02', to: '2026-12-03', kind: 'holiday' },
    ]);
  });

  it('names public holidays over the turn of the year', async () => {
    const { publicHolidays } = await mine('anna', '2026-12-24', '2027-01-01');
    expect(publicHolidays.map(({ date }) => date)).toEqual(['2026-12-25', '2026-12-26', '2027-01-01']);
  });

  it('has a balance that adds up, with one point for each week', async () => {
    const [balance] = await as('anna', () => product.service(MyRosterService).balances());
    expect(balance).toMatchObject({
      from: '2026-11-16',
      to: '2027-02-07',
      plannedMinutes: 1440,
      balanceMinutes: 0,
    });
    const { openingBalanceMinutes, plannedMinutes, creditedMinutes, normMinutes } = balance!;
    expect(openingBalanceMinutes + plannedMinutes + creditedMinutes - normMinutes).toBe(0);
    expect(balance!.curve).toHaveLength(12);
    expect(balance!.curve.at(-1)?.balanceMinutes).toBe(0);
  });
});
