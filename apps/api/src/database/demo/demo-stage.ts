import type { Type } from '@nestjs/common';
import { addDays, dateOf, instantAt, type CalendarDate } from '@rulleplan/domain/time';
import { AccountService } from '../../identity/account.service';
import { SessionService } from '../../identity/session.service';
import { RosterService, type RosterShift } from '../../roster/roster.service';
import { Clock, momentOf } from '../../shared/clock';
import type { DemoUnitKey } from './demo-files';
import type { DemoDay, DemoMoment, DemoShift } from './demo-story';

/** Finds a service of the product. */
export type ServiceOf = <Service>(type: Type<Service>) => Service;

/** Lets the people of the demo do what they did, when they did it, each as themselves. */
export class DemoStage {
  constructor(
    readonly service: ServiceOf,
    private readonly rosterStart: CalendarDate,
    private readonly unitIds: ReadonlyMap<DemoUnitKey, string>,
  ) {}

  unitId(unit: DemoUnitKey): string {
    const unitId = this.unitIds.get(unit);
    if (unitId === undefined) throw new Error(`The demo has no unit ${unit}.`);
    return unitId;
  }

  dateOf({ week, day }: DemoDay): CalendarDate {
    return addDays(this.rosterStart, (week - 1) * 7 + day - 1);
  }

  weekStart(week: number): CalendarDate {
    return this.dateOf({ week, day: 1 });
  }

  /** Does something as the person who signs in with this address, at a moment. */
  async as<Result>(email: string, at: DemoMoment, work: () => Promise<Result>): Promise<Result> {
    const now = momentOf(instantAt(this.dateOf(at), at.clock));
    this.service(Clock).standAt(now);
    const account = await this.service(AccountService).find(email);
    if (account === null) throw new Error(`Nobody signs in with ${email}.`);
    const browser = { cookies: undefined, userAgent: undefined, sharedDevice: false };
    const { cookie } = await this.service(SessionService).begin(account, browser);
    const result = await work();
    await this.service(SessionService).end(cookie);
    return result;
  }

  /** The shift a person holds that begins on a day. */
  async shift(unit: DemoUnitKey, { email, week, day }: DemoShift, nameOf: NameOf): Promise<RosterShift> {
    const shifts = await this.service(RosterService).shiftsOfWeek(this.unitId(unit), this.weekStart(week));
    const date = this.dateOf({ week, day });
    const found = shifts.find(
      ({ holderName, from }) => holderName === nameOf(email) && dateOf(from) === date,
    );
    if (found === undefined) throw new Error(`${email} has no shift on ${date}.`);
    return found;
  }
}

export type NameOf = (email: string) => string;
