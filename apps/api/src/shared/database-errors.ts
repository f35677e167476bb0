import type { ApiRefusal } from './known-refusals';

/** Deadlock, serialisation, lock not available, unique, exclusion: another request was there first. */
const raceCodes = new Set(['40P01', '40001', '55P03', '23505', '23P01']);

/** Connection gone, server shutting down or starting, too many connections. */
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** The refusal behind an error of the database: somebody else got there first. */
export function databaseRefusal(error: unknown): ApiRefusal | null {
  const code = driverCode(error);
  return code !== null && raceCodes.has(code) ? { refused: 'in-the-way-of-another' } : null;
}

/** True when the database cannot be reached, now. */
export function isDatabaseAway(error: unknown): boolean {
  const code = driverCode(error);
  if (code !== null && (awayCodes.has(code) || code.startsWith('08'))) {
    return true;
  }
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
  );
}

function driverCode(error: unknown): string | null {
  const driver = driverError(error);
  return driver !== null && 'code' in driver && typeof driver.code === 'string' ? driver.code : null;
}

/** TypeORM wraps what the driver threw. */
function driverError(error: unknown): object | null {
  if (!(error instanceof Error)) {
    return null;
  }
  return 'driverError' in error && typeof error.driverError === 'object' ? error.driverError : error;
}
