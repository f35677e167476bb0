import { ApiSchema } from '@nestjs/swagger';
import { changeKinds, changeStates, isClean, isWorked, type Change } from '@rulleplan/domain/approvals';
import { isoMoment, type Instant } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { FindingResponse, findingResponse } from '../../shared/finding.response';
import { SwapShiftResponse, swapShiftResponse } from '../../swaps/swaps.service';
import type { ChangeView } from '../change-view';

@ApiSchema({ name: 'ChangedPerson' })
export class ChangedPersonResponse {
  @UuidField()
  employmentId: string;

  @TextField()
  name: string;

  @ObjectField(() => SwapShiftResponse, { nullable: true })
  before: SwapShiftResponse | null;

  @ObjectField(() => SwapShiftResponse, { nullable: true })
  after: SwapShiftResponse | null;
}

@ApiSchema({ name: 'Change' })
export class ChangeResponse {
  @UuidField()
  id: string;

  @ChoiceField(changeKinds, 'ChangeKind')
  kind: Change['kind'];

  @ChoiceField(changeStates, 'ChangeState')
  state: Change['state'];

  @BooleanField({ description: 'No finding, and nobody owes an explanation' })
  clean: boolean;

  @BooleanField({ description: 'One of its shifts has begun: it cannot go back any more' })
  worked: boolean;

  @BooleanField({ description: 'False for a swap that waits for the leader' })
  applied: boolean;

  @MomentField()
  at: string;

  @TextField({ nullable: true })
  byName: string | null;

  @TextField({ nullable: true })
  remark: string | null;

  @TextField({ nullable: true })
  reason: string | null;

  @TextField({ nullable: true })
  decidedByName: string | null;

  @MomentField({ nullable: true })
  decidedAt: string | null;

  @IntegerField()
  version: number;

  @ObjectField(() => ChangedPersonResponse, { list: { max: 10 } })
  people: ChangedPersonResponse[];

  @ObjectField(() => FindingResponse, { list: { max: 1000 } })
  findings: FindingResponse[];
}

export function changeResponse(view: ChangeView, now: Instant): ChangeResponse {
  const { change } = view;
  return {
    id: change.id,
    kind: change.kind,
    state: change.state,
    clean: isClean(change),
    worked: isWorked(change, now),
    applied: change.applied,
    at: isoMoment(view.madeAt),
    byName: view.madeByName,
    remark: change.remark,
    reason: view.reason,
    decidedByName: view.decidedByName,
    decidedAt: view.decidedAt === null ? null : isoMoment(view.decidedAt),
    version: change.version,
    people: peopleOf(change).map((employmentId) => ({
      employmentId,
      name: view.names[employmentId] ?? '',
      before: shiftAt(view, employmentId, 'before'),
      after: shiftAt(view, employmentId, 'after'),
    })),
    findings: change.findings.map(findingResponse),
  };
}

/** Everybody on either side, in the order the change names them. */
function peopleOf(change: Change): string[] {
  const people = change.shifts.flatMap(({ before, after }) => [before.person, after.person]);
  return [...new Set(people.filter((person) => person !== null))];
}

function shiftAt(view: ChangeView, employmentId: string, side: 'before' | 'after'): SwapShiftResponse | null {
  const changed = view.change.shifts.find((shift) => shift[side].person === employmentId);
  if (changed === undefined) {
    return null;
  }
  const { shiftId } = changed;
  const { from, to } = changed[side];
  const type = view.dutyTypes[shiftId];
  return swapShiftResponse(
    { id: shiftId, from, to, dutyTypeCode: type?.code ?? '', dutyTypeName: type?.name ?? '' },
    view.names[employmentId] ?? null,
  );
}
