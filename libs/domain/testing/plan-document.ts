/** A person of a plan document; the id is given, the rest is full time on 79.01 since 2020. */
export interface DocumentPerson {
  readonly id: string;
  readonly weeklyMinutes: number;
  readonly fixedNight?: boolean;
  readonly birthDate?: string | null;
  readonly employedFrom?: string;
  readonly employedTo?: string | null;
  readonly openingBalanceMinutes?: number;
  readonly competences?: readonly string[];
}

export interface DocumentShift {
  readonly id: string;
  readonly person: string | null;
  readonly start: string;
  readonly end: string;
  readonly kind?: string;
  readonly requires?: readonly string[];
}

/** A plan document as somebody outside writes it. */
export interface PlanDocument {
  readonly zone: string;
  readonly agreement: unknown;
  readonly localAgreement?: unknown;
  readonly normPeriod?: { readonly from: string; readonly weeks?: number } | null;
  readonly people: readonly DocumentPerson[];
  readonly shifts: readonly DocumentShift[];
  readonly absences?: readonly object[];
  readonly changes?: readonly object[];
  readonly coverNeeds?: readonly object[];
}

/** A plan of Anna's alone: full time, 12 weeks from Monday 2026-01-05, nothing rostered. */
export function planWith(parts: Partial<PlanDocument> = {}): PlanDocument {
  return {
    zone: 'Europe/Copenhagen',
    agreement: '79.01',
    normPeriod: { from: '2026-01-05', weeks: 12 },
    people: [documentPerson()],
    shifts: [],
    ...parts,
  };
}

export function documentPerson(parts: Partial<DocumentPerson> = {}): DocumentPerson {
  return { id: 'anna', weeklyMinutes: 2220, employedFrom: '2020-01-01', ...parts };
}

/** A duty of Anna's between two wall times, named by its start. */
export function documentShift(start: string, end: string, parts: Partial<DocumentShift> = {}): DocumentShift {
  return { id: start, person: 'anna', start, end, ...parts };
}
