import { Injectable } from '@nestjs/common';
import type { Span } from '@rulleplan/domain/time';
import { momentOf } from '../shared/clock';
import { AbsenceRepository, type StoredAbsence } from './absence.repository';

export { type StoredAbsence } from './absence.repository';

/**
 * When people are away. The kind is for the rules and for the person alone: whoever shows absences to others
 * leaves it out.
 */
@Injectable()
export class AbsenceService {
  constructor(private readonly absences: AbsenceRepository) {}

  /** Absences of people that share a minute with the span, whichever of their jobs they were told in. */
  async ofPeople(personIds: readonly string[], span: Span): Promise<StoredAbsence[]> {
    return this.absences.ofPeople(personIds, momentOf(span.from), momentOf(span.to));
  }
}
