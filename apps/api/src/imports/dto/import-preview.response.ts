import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  DataField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { FindingResponse, findingResponse } from '../../shared/finding.response';
import { messageOf } from '../import-messages';
import type { ImportOutcome } from '../import-order';
import { importProblemCodes, type ImportProblem } from '../import-problem';

/** A file of the wrong kind is wrong in every cell; nobody reads on after so many. */
const mostErrorsTold = 1000;

@ApiSchema({ name: 'ImportError' })
export class ImportErrorResponse {
  @TextField()
  file: string;

  @IntegerField({ nullable: true, description: 'As a spreadsheet counts: the header is row 1' })
  row: number | null;

  @TextField({ nullable: true })
  column: string | null;

  @ChoiceField(importProblemCodes, 'ImportProblemCode')
  code: ImportProblem['code'];

  @DataField()
  facts: Record<string, string | number>;

  @TextField()
  messageDa: string;

  @TextField()
  messageEn: string;
}

@ApiSchema({ name: 'ImportTally' })
export class ImportTallyResponse {
  @IntegerField()
  new: number;

  @IntegerField()
  changed: number;

  @IntegerField()
  unchanged: number;
}

@ApiSchema({ name: 'ImportSummary' })
export class ImportSummaryResponse {
  @ObjectField(() => ImportTallyResponse)
  people: ImportTallyResponse;

  @ObjectField(() => ImportTallyResponse)
  dutyTypes: ImportTallyResponse;

  @ObjectField(() => ImportTallyResponse)
  basePlanLines: ImportTallyResponse;

  @IntegerField()
  shifts: number;
}

@ApiSchema({ name: 'ImportedBalance' })
export class ImportedBalanceResponse {
  @UuidField()
  employmentId: string;

  @TextField()
  personName: string;

  @DateField()
  from: string;

  @DateField()
  to: string;

  @IntegerField()
  normMinutes: number;

  @IntegerField()
  plannedMinutes: number;

  @IntegerField()
  balanceMinutes: number;

  @BooleanField()
  withinTolerance: boolean;
}

@ApiSchema({ name: 'ImportedPerson' })
export class ImportedPersonResponse {
  @UuidField()
  employmentId: string;

  @TextField()
  name: string;
}

@ApiSchema({ name: 'ImportNormPeriod' })
export class ImportNormPeriodResponse {
  @DateField()
  from: string;

  @IntegerField()
  weeks: number;
}

@ApiSchema({ name: 'ImportPreview' })
export class ImportPreviewResponse {
  @BooleanField()
  saved: boolean;

  @UuidField({ nullable: true, description: 'The unit it is in, once it is saved' })
  unitId: string | null;

  @ObjectField(() => ImportErrorResponse, { list: { max: mostErrorsTold } })
  errors: ImportErrorResponse[];

  @ObjectField(() => ImportSummaryResponse)
  summary: ImportSummaryResponse;

  @ObjectField(() => ImportNormPeriodResponse, {
    nullable: true,
    description: 'From when and how long the norm is counted, where this import settles it',
  })
  normPeriod: ImportNormPeriodResponse | null;

  @ObjectField(() => FindingResponse, { list: { max: 100_000 } })
  findings: FindingResponse[];

  @ObjectField(() => ImportedBalanceResponse, { list: { max: 100_000 } })
  balances: ImportedBalanceResponse[];

  @ObjectField(() => ImportedPersonResponse, {
    list: { max: 100_000 },
    description: 'Whom findings and balances speak of',
  })
  people: ImportedPersonResponse[];
}

/** An outcome as it travels. Ids of what was not kept are not told as if they were. */
export function importPreviewResponse(outcome: ImportOutcome, saved: boolean): ImportPreviewResponse {
  const { unitId, problems, summary, normPeriod, findings, balances, people } = outcome;
  return {
    saved,
    unitId: saved ? unitId : null,
    errors: problems.slice(0, mostErrorsTold).map((problem) => ({
      file: problem.file,
      row: problem.row,
      column: problem.column,
      code: problem.code,
      facts: problem.facts,
      messageDa: messageOf(problem, 'da'),
      messageEn: messageOf(problem, 'en'),
    })),
    summary,
    normPeriod,
    findings: findings.map(findingResponse),
    balances: [...balances],
    people: [...people],
  };
}
