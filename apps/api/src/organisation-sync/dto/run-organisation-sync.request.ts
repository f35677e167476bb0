import { UuidField } from '../../shared/fields';

export class RunOrganisationSyncRequest {
  @UuidField({
    nullable: true,
    optional: true,
    description: 'A held run that somebody has looked at: those it would end may be ended, and nobody else',
  })
  confirmedRunId?: string | null;
}
