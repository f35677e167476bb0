import { ApiSchema } from '@nestjs/swagger';
import { auditFaultKinds, type AuditFaultKind } from '@rulleplan/domain/audit';
import {
  ChoiceField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';

/** One of the chains a municipality's log is made of: writers of unrelated things do not wait for each other. */
@ApiSchema({ name: 'AuditLane' })
export class AuditLaneResponse {
  @IntegerField()
  lane: number;

  @IntegerField()
  entries: number;

  @MomentField({ nullable: true, description: 'Of the last entry' })
  lastAt: string | null;
}

@ApiSchema({ name: 'AuditChain' })
export class AuditChainResponse {
  @ObjectField(() => AuditLaneResponse, { list: { max: 16 }, description: 'Those that hold entries' })
  lanes: AuditLaneResponse[];

  @IntegerField()
  entries: number;

  @IntegerField({ description: 'Entries whose content was erased when its time was up; their place is kept' })
  erasedEntries: number;

  @TextField({ description: 'Tells the key the chain is made with from another; not the key' })
  keyName: string;

  @MomentField({ nullable: true, description: 'When the state was last written outside the database' })
  lastCheckpointAt: string | null;
}

/** A place in the log: after which entry to go on. */
@ApiSchema({ name: 'AuditPlace' })
export class AuditPlace {
  @IntegerField({ min: 1, max: 16 })
  lane: number;

  @IntegerField({ min: 0 })
  position: number;
}

@ApiSchema({ name: 'VerifyChainRequest' })
export class VerifyChainRequest {
  @ObjectField(() => AuditPlace, {
    optional: true,
    nullable: true,
    description: 'The `next` of the answer before; from the beginning without',
  })
  after?: AuditPlace | null;
}

/** The first thing that is wrong in a lane. */
@ApiSchema({ name: 'AuditFault' })
export class AuditFaultResponse {
  @IntegerField()
  lane: number;

  @IntegerField({ description: 'The place in the lane, from 1' })
  position: number;

  @UuidField({ nullable: true, description: 'The entry found in that place' })
  entryId: string | null;

  @ChoiceField(auditFaultKinds, 'AuditFaultKind')
  fault: AuditFaultKind;
}

/** What has been verified by one request; a long log takes several, so that progress can be shown. */
@ApiSchema({ name: 'AuditVerification' })
export class AuditVerificationResponse {
  @IntegerField({ description: 'Entries this answer is about' })
  checkedEntries: number;

  @IntegerField({ description: 'Entries there are in all' })
  totalEntries: number;

  @ObjectField(() => AuditPlace, { nullable: true, description: 'Where to go on; null when all is verified' })
  next: AuditPlace | null;

  @ObjectField(() => AuditFaultResponse, { list: { max: 100 } })
  faults: AuditFaultResponse[];
}
