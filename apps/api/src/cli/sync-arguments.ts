export const syncUsage = 'Usage: rulleplan sync [--municipality NAME] [--preview] [--json] [--english]';

/** What the command was asked. */
export interface SyncArguments {
  readonly municipality: string | null;
  readonly isPreview: boolean;
  readonly asJson: boolean;
  readonly isEnglish: boolean;
}

/** Null for what nobody knows. */
export function readSyncArguments(args: readonly string[]): SyncArguments | null {
  const flags = ['--preview', '--json', '--english'];
  const at = args.indexOf('--municipality');
  const municipality = at < 0 ? null : (args[at + 1] ?? '');
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  if (municipality === '' || rest.some((each) => !flags.includes(each))) return null;
  return {
    municipality,
    isPreview: rest.includes('--preview'),
    asJson: rest.includes('--json'),
    isEnglish: rest.includes('--english'),
  };
}
