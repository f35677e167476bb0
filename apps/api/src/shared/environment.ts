import { resolve } from 'node:path';

/** What the server and the commands are told from outside. */
export interface Environment {
  readonly databaseUrl: string;
  readonly port: number;
  /** Folder of the built web. */
  readonly web: string;
  /** Address people open, where it differs from the one the server sees; https makes cookies secure. */
  readonly publicUrl: URL | null;
  /** A fixed moment (ISO 8601) for tests; null is the real time. */
  readonly fixedNow: Date | null;
  readonly logLevel: string;
}

/** A setting that cannot be used: shown as one line, without a stack. */
export class SettingError extends Error {}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads the settings; throws a SettingError that names the one to mend. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return {
    databaseUrl: databaseUrl(variables['DATABASE_URL']),
    port: portNumber(variables['PORT'] ?? '3000'),
    web: resolve(variables['RULLEPLAN_WEB'] ?? 'dist/apps/web'),
    publicUrl: readPublicUrl(variables),
    fixedNow: fixedNow(variables['RULLEPLAN_NOW']),
    logLevel: logLevel(variables['LOG_LEVEL'] ?? 'info'),
  };
}

function databaseUrl(text: string | undefined): string {
  if (text === undefined || !/^postgres(ql)?:\/\//.test(text)) {
    throw new SettingError('DATABASE_URL must be set, such as postgres://user:password@host:5432/rulleplan.');
  }
  return text;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new SettingError(`PORT must be a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

/** The address people open, or null where the server cannot know it. */
export function readPublicUrl(variables: NodeJS.ProcessEnv = process.env): URL | null {
  const text = variables['RULLEPLAN_PUBLIC_URL'];
  if (text === undefined || text === '') {
    return null;
  }
  if (!URL.canParse(text)) {
    throw new SettingError(`RULLEPLAN_PUBLIC_URL must be an address such as https://vagt.kommune.dk.`);
  }
  return new URL(text);
}

function fixedNow(text: string | undefined): Date | null {
  if (text === undefined || text === '') {
    return null;
  }
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) {
    throw new SettingError(`RULLEPLAN_NOW must be a moment such as 2026-11-23T07:00:00+01:00.`);
  }
  return moment;
}

function logLevel(text: string): string {
  if (!logLevels.includes(text)) {
    throw new SettingError(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  }
  return text;
}
