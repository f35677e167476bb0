import { AccessReviewRemindersService } from '../access-review/access-review-reminders.service';
import { OrganisationSyncService } from '../organisation-sync/organisation-sync.service';
import { job, type Job } from './job';

/** All background work there is: its name, how often, whose it is and what it does. */
export const jobs: readonly Job[] = [
  job('organisation-sync', 'night', OrganisationSyncService, (sync) => sync.runByNight()),
  job('access-review-reminders', 'morning', AccessReviewRemindersService, (reminders) => reminders.send()),
];
