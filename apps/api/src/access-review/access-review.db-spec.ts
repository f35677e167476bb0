import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { NoticesService } from '../notices/notices.service';
import { startProduct, type Product } from '../product.fixture';
import { jobs } from '../schedule/jobs';
import { JobsService } from '../schedule/jobs.service';
import { Clock } from '../shared/clock';
import { AccessReviewService } from './access-review.service';

const noon = '2026-11-25T12:00:00+01:00';
let product: Product;
let home: SmallHome;
let reviews: AccessReviewService;
beforeAll(async () => {
  product = await startProduct({ now: noon });
  reviews = product.service(AccessReviewService);
});
afterAll(() => product.close());

let homes = 0;
beforeEach(async () => {
  homes += 1;
  product.service(Clock).standAt(new Date(noon));
  home = await createSmallHome(product.database.url, { shifts: {}, name: `Hjem${homes}` });
});

type Who = keyof SmallHome['people'];
const as = <Result>(who: Who, work: () => Promise<Result>) => product.as(home.people[who].personId, work);
const refused = async (who: Who, work: () => Promise<unknown>) =>
  as(who, work).then(
    () => 'done',
    (error: Error & { refusal?: { refused: string } }) => error.refusal?.refused ?? error.message,
  );
const give = async (
  who: Who,
  role: string,
  more: { unitId?: string | null; deputyFor?: Who; to?: string } = {},
) => {
  const [row] = await product.database.query<{ id: string }>(
    `INSERT INTO role_grant (municipality_id, person_id, role, unit_id, deputy_for_person_id, valid_to)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [
      home.municipalityId,
      home.people[who].personId,
      role,
      more.unitId === undefined ? home.unitId : more.unitId,
      more.deputyFor === undefined ? null : home.people[more.deputyFor].personId,
      more.to ?? null,
    ],
  );
  return row!.id;
};
const arrange = (dueOn = '2026-12-09') =>
  as('hanne', () => reviews.arrange({ unitIds: [home.unitId], dueOn }));
const itemOf = (review: Awaited<ReturnType<typeof arrange>>, name: string, role: string) =>
  review.units[0]!.items.find((item) => item.personName === name && item.role === role)!;
const decide = (who: Who, reviewId: string, itemId: string, decision: 'confirmed' | 'ended') =>
  as(who, () => reviews.decide(reviewId, itemId, { decision, remark: 'gennemgået' }));
const standsStill = async (grantId: string) =>
  (await product.database.query(`SELECT FROM role_grant WHERE id = $1 AND ended_at IS NULL`, [grantId]))
    .length === 1;
/** Nobody's session lasts until a review is due: the date comes to them. */
const makeDueOn = (dueOn: string) =>
  product.database.query(`UPDATE access_review SET due_on = $2 WHERE municipality_id = $1`, [
    home.municipalityId,
    dueOn,
  ]);
const on = (day: string) => product.service(Clock).standAt(new Date(`${day}T06:00:00+01:00`));

describe('a review', () => {
  it('lists who may what in the unit, as it was when it was arranged', async () => {
    await give('bo', 'planner');
    await give('carla', 'leader', { deputyFor: 'lone', to: '2026-12-31' });
    await give('anna', 'auditor', { unitId: null });
    await product.database.query(`UPDATE employment SET hourly = true WHERE id = $1`, [home.jobs.bo]);
    const review = await arrange();
    expect(review).toMatchObject({
      state: 'open',
      waiting: 8,
      decided: 0,
      arrangedByName: 'Hanne Personale',
    });
    const [unit] = review.units;
    expect(unit).toMatchObject({ leaderNames: ['Lone Leder'], deputyNames: ['Carla Ågård'], mine: false });
    expect(
      unit!.items.map(({ kind, personName, role, state }) => `${kind} ${personName} ${role} ${state}`),
    ).toEqual([
      'grant Bo Kjær planner waiting',
      'grant Carla Ågård leader waiting',
      'grant Hanne Personale hr waiting',
      'grant Lone Leder leader waiting',
      'grant Pia Løn payroll waiting',
      'employment Anna Sørensen team-member waiting',
      'employment Bo Kjær substitute waiting',
      'employment Carla Ågård team-member waiting',
      'from-above Anna Sørensen auditor shown',
    ]);
    await product.database.query(`UPDATE person SET name = 'Bo Ny' WHERE id = $1`, [home.people.bo.personId]);
    const seen = await as('lone', () => reviews.review(review.id));
    expect(itemOf(seen, 'Bo Kjær', 'planner')).toMatchObject({ mayDecide: ['confirmed', 'ended'] });
    expect(seen.units[0]).toMatchObject({ mine: true });
  });

  it('ends a role really, at once, and keeps who decided what and why', async () => {
    const grantId = await give('bo', 'planner');
    const review = await arrange();
    const decided = await decide('lone', review.id, itemOf(review, 'Bo Kjær', 'planner').id, 'ended');
    expect(decided).toMatchObject({
      state: 'ended',
      decidedByName: 'Lone Leder',
      remark: 'gennemgået',
      mayDecide: [],
    });
    expect(await standsStill(grantId)).toBe(false);
    const kept = await as('hanne', () => reviews.review(review.id));
    expect(itemOf(kept, 'Bo Kjær', 'planner')).toMatchObject({ state: 'ended', onBehalfOfName: null });
    const trail = await product.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE municipality_id = $1 AND person_id = $2 ORDER BY at, action`,
      [home.municipalityId, home.people.lone.personId],
    );
    expect(trail.map(({ action }) => action)).toEqual(['access-review-ended', 'role-ended']);
  });

  it('is decided by a deputy on behalf of the leader, and by nobody else', async () => {
    await give('carla', 'leader', { deputyFor: 'lone', to: '2026-12-31' });
    const review = await arrange();
    const { id } = itemOf(review, 'Pia Løn', 'payroll');
    expect(await refused('hanne', () => reviews.decide(review.id, id, { decision: 'confirmed' }))).toBe(
      'not-allowed',
    );
    expect(await refused('anna', () => reviews.decide(review.id, id, { decision: 'confirmed' }))).toBe(
      'not-found',
    );
    expect(await decide('carla', review.id, id, 'confirmed')).toMatchObject({
      decidedByName: 'Carla Ågård',
      onBehalfOfName: 'Lone Leder',
    });
    expect(await refused('lone', () => reviews.decide(review.id, id, { decision: 'ended' }))).toBe(
      'access-already-decided',
    );
  });

  it('ends neither one’s own access nor an employment', async () => {
    const review = await arrange();
    const end = (name: string, role: string) =>
      refused('lone', () => reviews.decide(review.id, itemOf(review, name, role).id, { decision: 'ended' }));
    expect(await end('Lone Leder', 'leader')).toBe('own-access');
    expect(await end('Anna Sørensen', 'team-member')).toBe('ends-with-employment');
  });

  it('has nothing left to decide of what ended by itself', async () => {
    const grantId = await give('bo', 'planner');
    const review = await arrange();
    await product.database.query(`UPDATE role_grant SET ended_at = now() WHERE id = $1`, [grantId]);
    const seen = await as('lone', () => reviews.review(review.id));
    expect(itemOf(seen, 'Bo Kjær', 'planner')).toMatchObject({ state: 'gone', mayDecide: [] });
    expect(seen).toMatchObject({ waiting: 6, decided: 1 });
  });

  it('is one at a time for a unit, with a day ahead and a leader to ask', async () => {
    const asked = (dueOn: string) =>
      refused('hanne', () => reviews.arrange({ unitIds: [home.unitId], dueOn }));
    expect(await asked('2026-11-25')).toBe('due-date-too-early');
    expect(await asked('2026-11-26')).toBe('done');
    expect(await asked('2026-12-09')).toBe('unit-in-review');
    await product.database.query(
      `UPDATE role_grant SET ended_at = now() WHERE municipality_id = $1 AND role = 'leader'`,
      [home.municipalityId],
    );
    expect(await asked('2026-12-09')).toBe('unit-without-leader');
    expect(
      await refused('lone', () => reviews.arrange({ unitIds: [home.unitId], dueOn: '2026-12-09' })),
    ).toBe('not-found');
  });

  it('is unknown to another municipality', async () => {
    const { id } = await arrange();
    home = await createSmallHome(product.database.url, { shifts: {}, name: `Naboby${homes}` });
    expect(await refused('lone', () => reviews.review(id))).toBe('not-found');
    expect(await as('lone', () => reviews.reviews())).toEqual([]);
  });

  it('is late the day after its date, and done when everything is decided', async () => {
    const review = await arrange();
    const stateDueOn = async (dueOn: string) => {
      await makeDueOn(dueOn);
      return (await as('lone', () => reviews.reviews()))[0]?.state;
    };
    expect([await stateDueOn('2026-11-25'), await stateDueOn('2026-11-24')]).toEqual(['open', 'overdue']);
    for (const { id, kind } of review.units[0]!.items) {
      if (kind !== 'from-above') await decide('lone', review.id, id, 'confirmed');
    }
    expect(await stateDueOn('2026-11-24')).toBe('done');
  });
});

describe('reminders', () => {
  const remind = () =>
    product.service(JobsService).run(jobs.find(({ name }) => name === 'access-review-reminders')!);
  const mails = () =>
    product.database.query<{ recipient: string; subject: string; body: string }>(
      `SELECT recipient, subject, body FROM mail WHERE municipality_id = $1 ORDER BY created_at, recipient`,
      [home.municipalityId],
    );

  it('go to the leader and deputies seven days and one day before and when it is late, each once', async () => {
    await give('carla', 'leader', { deputyFor: 'lone', to: '2026-12-31' });
    await arrange('2026-12-09');
    const sentOn = async (day: string) => {
      on(day);
      await remind();
      await remind();
      return (await mails()).length;
    };
    const counts = [];
    for (const day of [
      '2026-12-01',
      '2026-12-02',
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
      '2026-12-10',
      '2026-12-20',
    ]) {
      counts.push(await sentOn(day));
    }
    expect(counts).toEqual([0, 2, 2, 4, 4, 6, 6]);
    const [first] = await mails();
    expect(first?.recipient).toBe(home.people.carla.email);
    expect(first?.body).toContain('7 adgange i');
    expect(first?.body).toContain('Fristen er 9.12.2026');
    expect(first?.body).toContain('/access-reviews/');
  });
});

describe('notices', () => {
  const kinds = async (who: Who) =>
    (await as(who, () => product.service(NoticesService).mine())).map(({ kind, facts }) => ({ kind, facts }));

  it('tell the leader of a review that waits, and whether it is late', async () => {
    await arrange('2026-11-26');
    expect(await kinds('lone')).toEqual([
      { kind: 'access-review-waiting', facts: { dueOn: '2026-11-26', count: 6, isLate: false } },
    ]);
    await makeDueOn('2026-11-24');
    expect(await kinds('lone')).toMatchObject([{ facts: { isLate: true } }]);
    expect(await kinds('hanne')).toEqual([]);
  });

  it.each([
    ['in 61 days', '2027-01-25', []],
    ['in 60 days', '2027-01-24', ['competence-expiring']],
    ['today', '2026-11-25', ['competence-expiring']],
    ['yesterday', '2026-11-24', []],
  ])('tell of one’s own competence that expires %s', async (_case, heldTo, expected) => {
    await product.database.query(
      `INSERT INTO employment_competence (municipality_id, employment_id, name, held_to) VALUES ($1, $2, 'medicin', $3)`,
      [home.municipalityId, home.jobs.anna, heldTo],
    );
    expect((await kinds('anna')).map(({ kind }) => kind)).toEqual(expected);
    expect(await kinds('bo')).toEqual([]);
  });
});
