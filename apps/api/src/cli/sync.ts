import type { INestApplicationContext } from '@nestjs/common';
import { syncChangeKinds, countsOf } from '@rulleplan/domain/organisation-sync';
import { OrganisationSyncService, type SyncOutcome } from '../organisation-sync/organisation-sync.service';
import { MunicipalityService } from '../organisation/municipality.service';
import { Transaction } from '../shared/transaction';
import { readSyncArguments, syncUsage, type SyncArguments } from './sync-arguments';
import { withApp } from './with-app';

/** Bad input, or a source that could not be followed: the caller can mend it. */
const badInput = 2;

/** Follows the organisation's source, as the night does; `--preview` tells what would change. */
export async function syncCommand(args: readonly string[]): Promise<number> {
  const asked = readSyncArguments(args);
  if (asked === null) return complain(syncUsage);
  const outcome = await withApp((app) => carryOut(app, asked));
  if (typeof outcome === 'string') return complain(outcome);
  print(asked.asJson ? JSON.stringify(outcome, null, 2) : linesOf(outcome, asked.isEnglish).join('\n'));
  return outcome.state === 'applied' || outcome.state === 'unchanged' ? 0 : badInput;
}

async function carryOut(app: INestApplicationContext, asked: SyncArguments): Promise<SyncOutcome | string> {
  const transaction = app.get(Transaction);
  return transaction.run(async () => {
    const all = await app.get(MunicipalityService).all();
    const [municipality, ...others] = all.filter(({ name }) => (asked.municipality ?? name) === name);
    if (municipality === undefined || others.length > 0) {
      return 'Which municipality? Name one that is there with --municipality.';
    }
    await transaction.actFor(municipality.id);
    const sync = app.get(OrganisationSyncService);
    if (!sync.hasSource)
      return 'No source is set up: set RULLEPLAN_ORGANISATION_FEED or RULLEPLAN_ORGANISATION_FOLDER.';
    return asked.isPreview ? sync.previewed() : sync.runAs(null);
  });
}

function linesOf(
  { state, changes, problems, endingPersonIds, endingOf }: SyncOutcome,
  isEnglish: boolean,
): string[] {
  const counts = countsOf(changes);
  return [
    ...syncChangeKinds.flatMap((kind) => (counts[kind] === 0 ? [] : [`${kind}: ${counts[kind]}`])),
    ...problems.map(
      ({ place, messageDa, messageEn }) =>
        `${place === null ? '' : `${place}: `}${isEnglish ? messageEn : messageDa}`,
    ),
    ...(state === 'held'
      ? [`Held: ${endingPersonIds.length} of ${endingOf} would be ended at once. Confirm it in the web.`]
      : []),
    `State: ${state}`,
  ];
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return badInput;
}
