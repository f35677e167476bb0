import { AccessReviewRemindersService } from '../access-review/access-review-reminders.service';
import { CheckpointService } from '../audit/checkpoint.service';
import { MailRelayService } from '../mail/mail-relay.service';
import { OrganisationSyncService } from '../organisation-sync/organisation-sync.service';
import { job, type Job } from './job';

/** All background work there is: its name, how often, whose it is and what it does. */
export const jobs: readonly Job[] = [
  job('mail', 'quarter-minute', MailRelayService, (relay) => relay.sendDue()),
  job('organisation-sync', 'night', OrganisationSyncService, (sync) => sync.runByNight()),
  job('access-review-reminders', 'morning', AccessReviewRemindersService, (reminders) => reminders.send()),
  job('log-checkpoint', 'hour', CheckpointService, (checkpoints) => checkpoints.write()),
];
