import { Injectable } from '@nestjs/common';
import { fairnessOf } from '@rulleplan/domain/roster';
import { addDays, startOfDay } from '@rulleplan/domain/time';
import { OrganisationService } from '../organisation/organisation.service';
import { momentOf } from '../shared/clock';
import type { FairnessQuery, FairnessResponse } from './dto/fairness.response';
import { RosterPersonRepository } from './roster-person.repository';
import { ShiftRepository } from './shift.repository';

/** How weekends, evenings, nights and public holidays of the published roster are shared in a unit. */
@Injectable()
export class FairnessService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly shifts: ShiftRepository,
    private readonly people: RosterPersonRepository,
  ) {}

  async fairness(unitId: string, { from, weeks }: FairnessQuery): Promise<FairnessResponse> {
    const unit = await this.organisation.unit(unitId);
    const to = addDays(from, weeks * 7 - 1);
    const jobs = await this.people.jobsOfUnit(unitId, { from, to });
    const shifts = await this.shifts.ofUnit(
      unitId,
      momentOf(startOfDay(from)),
      momentOf(startOfDay(addDays(to, 1))),
    );
    const shares = fairnessOf(
      jobs,
      shifts.filter(({ published }) => published),
    );
    return {
      unitId,
      unitName: unit.name,
      from,
      weeks,
      rows: jobs.flatMap((job, at) => {
        const share = shares[at];
        if (share === undefined) return [];
        const { 'public-holidays': publicHolidays, ...burdens } = share.burdens;
        return [
          {
            employmentId: job.id,
            personName: job.personName,
            staffGroup: job.staffGroup,
            shifts: share.shifts,
            minutes: share.minutes,
            ...burdens,
            publicHolidays,
          },
        ];
      }),
    };
  }
}
