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
  /** Whether this server does the background work; several servers share it. */
  readonly worksInBackground: boolean;
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
    worksInBackground: onOrOff('RULLEPLAN_BACKGROUND_WORK', variables, 'on'),
  };
}

/** The address of the database's owner: for commands that migrate or erase, never for the server. */
export function readOwnerUrl(variables: NodeJS.ProcessEnv = process.env): string {
  return databaseUrl(variables['DATABASE_OWNER_URL'], 'DATABASE_OWNER_URL');
}

/** Where the log's checkpoints are kept, outside the database; null where nobody has said. */
export function checkpointFolder(variables: NodeJS.ProcessEnv = process.env): string | null {
  const folder = variables['RULLEPLAN_CHECKPOINTS'];
  return folder ? resolve(folder) : null;
}

function databaseUrl(text: string | undefined, setting = 'DATABASE_URL'): string {
  if (text === undefined || !/^postgres(ql)?:\/\//.test(text)) {
    throw new SettingError(`${setting} must be set, such as postgres://user:password@host:5432/rulleplan.`);
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

function onOrOff(setting: string, variables: NodeJS.ProcessEnv, otherwise: 'on' | 'off'): boolean {
  const text = variables[setting] ?? otherwise;
  if (text !== 'on' && text !== 'off') {
    throw new SettingError(`${setting} must be on or off, not "${text}".`);
  }
  return text === 'on';
}

function logLevel(text: string): string {
  if (!logLevels.includes(text)) {
    throw new SettingError(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  }
  return text;
}
