import { isDatabaseAway } from './database-errors';
import { SettingError } from './environment';

/** One line that says what to do, for whoever starts the server or a command. */
export function failureLine(error: unknown): string {
  if (error instanceof SettingError) {
    return error.message;
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return 'The port is already in use: stop the other program, or set PORT to another number.';
  }
  if (code === 'EACCES') {
    return 'This port may not be opened by this user: set PORT to a number above 1023.';
  }
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached: check DATABASE_URL and that PostgreSQL is running.';
  }
  if (code === '28P01' || code === '28000') {
    return 'The database refuses the user or password in DATABASE_URL.';
  }
  if (code === '3D000') {
    return 'The database named in DATABASE_URL does not exist: create it first.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
