import { Injectable } from '@nestjs/common';
import { isoMoment } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { MyRosterService } from '../roster/my-roster.service';
import { Clock } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import type { OwnDataResponse } from './dto/own-data.response';
import { OwnDataRepository } from './own-data.repository';

/** What is held about somebody, for that person alone. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly data: OwnDataRepository,
    private readonly roster: MyRosterService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** All of it, as it stands. Taking it out of the house is in the log, and so in what is taken out. */
  async export(): Promise<OwnDataResponse> {
    const { person } = this.access.caller;
    await this.audit.record({
      action: 'own-data-exported',
      subject: 'person',
      subjectId: person.id,
      aboutPersonId: person.id,
      unitId: null,
      before: null,
      after: null,
      remark: null,
    });
    const balances = await this.roster.balances();
    return this.transaction.beyondUnits('own-is-shown-wherever-it-lies', () =>
      this.collected(person.id, balances),
    );
  }

  private async collected(personId: string, balances: OwnDataResponse['balances']): Promise<OwnDataResponse> {
    return {
      madeAt: isoMoment(this.clock.now()),
      person: await this.data.person(personId),
      employments: await this.data.employments(personId),
      roles: await this.data.roles(personId),
      sessions: await this.data.sessions(personId),
      shifts: await this.data.shifts(personId),
      absences: await this.data.absences(personId),
      swaps: await this.data.swaps(personId),
      balances,
      payrollEvents: await this.data.payrollEvents(personId),
      log: await this.data.log(personId),
    };
  }
}
