import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceEmployment, SourceOrganisation, SourcePerson } from '@rulleplan/domain/organisation-sync';
import type {
  FolderFile,
  JobRow,
  OrganisationFiles,
  OrganisationFilesService,
  ToldFileProblem,
} from '../imports/organisation-files.service';
import type { OrganisationSource, SourceReading } from './organisation-source';
import { toldProblem, type ToldProblem } from './sync-messages';

/** A folder on the server into which another system writes two files: units.csv and people.csv. */
export class CsvFolder implements OrganisationSource {
  readonly kind = 'folder';

  constructor(
    private readonly folder: string,
    /** Files do not say whose they are, nor whether everybody is in them. */
    private readonly said: Pick<SourceOrganisation, 'municipality' | 'isComplete'>,
    private readonly files: OrganisationFilesService,
  ) {}

  get name(): string {
    return basename(this.folder);
  }

  async read(): Promise<SourceReading> {
    const files = await this.filesIn().catch((error: unknown) => reasonOf(error));
    if (typeof files === 'string') {
      const problem = toldProblem({ code: 'folder-unreadable', place: null, facts: { reason: files } });
      return { state: 'failed', problems: [problem] };
    }
    const { organisation, problems } = this.files.read(files);
    if (organisation === null) return { state: 'failed', problems: problems.map(told) };
    return {
      state: 'read',
      organisation: { ...this.said, ...rowsOf(organisation) },
      problems: problems.map(told),
      etag: null,
    };
  }

  private async filesIn(): Promise<FolderFile[]> {
    const names = (await readdir(this.folder)).filter((name) => this.files.isOne(name)).sort();
    return Promise.all(names.map(async (name) => ({ name, bytes: await this.firstBytes(name) })));
  }

  private async firstBytes(name: string): Promise<Uint8Array> {
    const file = await open(join(this.folder, name));
    try {
      const buffer = Buffer.alloc(this.files.mostBytes + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }
}

function rowsOf({
  unitsFile,
  peopleFile,
  units,
  jobs,
}: OrganisationFiles): Pick<SourceOrganisation, 'units' | 'people'> {
  // Units are named by their id or by their name, as whoever writes the files likes best.
  const ids = new Map(units.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]));
  const idOf = (unit: string): string => ids.get(unit) ?? unit;
  return {
    units: units.map(({ row, id, name, parent, agreement }) => ({
      place: `${unitsFile}:${row}`,
      id,
      name,
      parentId: typeof parent === 'string' ? idOf(parent) : parent,
      agreementId: agreement,
    })),
    people: peopleOf(jobs, peopleFile, idOf),
  };
}

/** A person has a row for each job. */
function peopleOf(jobs: readonly JobRow[], file: string, idOf: (unit: string) => string): SourcePerson[] {
  const people = new Map<string, SourcePerson & { readonly employments: SourceEmployment[] }>();
  for (const job of jobs) {
    const place = `${file}:${job.row}`;
    const person = people.get(job.person) ?? {
      place,
      id: job.person,
      name: job.name,
      email: job.email,
      employments: [],
    };
    people.set(job.person, person);
    person.employments.push(employmentOf(job, place, idOf));
  }
  return [...people.values()];
}

/** A job goes by its payroll id, else by the person and the unit. */
function employmentOf(job: JobRow, place: string, idOf: (unit: string) => string): SourceEmployment {
  const unitId = idOf(job.unit);
  return {
    place,
    id: job.payrollId ?? `${job.person} · ${unitId}`,
    unitId,
    staffGroup: job.staffGroup,
    weeklyMinutes: job.weeklyMinutes,
    hourly: job.hourly,
    fixedNight: job.fixedNight,
    from: job.employedFrom,
    to: job.employedTo,
    payrollId: job.payrollId,
    accountCoding: job.accountCoding,
    servesUnitIds: job.servesUnits?.map(idOf),
    competences: job.competences,
  };
}

function told(problem: ToldFileProblem): ToldProblem {
  return { code: 'file-wrong', ...problem };
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  throw error;
}
