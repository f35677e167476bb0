import type { SourceOrganisation, SyncProblem } from '@rulleplan/domain/organisation-sync';
import type { SourceKind } from './sync-run';
import type { ToldProblem } from './sync-messages';

/** What a source gave. */
export type SourceReading =
  | {
      readonly state: 'read';
      readonly organisation: SourceOrganisation;
      /** What could not be read of it. */
      readonly problems: readonly (SyncProblem | ToldProblem)[];
      /** The version of it, where the source tells. */
      readonly etag: string | null;
    }
  | { readonly state: 'unchanged' }
  | { readonly state: 'failed'; readonly problems: readonly ToldProblem[] };

/** Where the one source of the installation is found, or null where none is set up. */
export const organisationSourceToken = Symbol('organisation source');

/** Another system that knows the organisation; how it is reached is its own affair. */
export interface OrganisationSource {
  readonly kind: SourceKind;
  /** What people call it: the host, or the folder. */
  readonly name: string;
  /** What it says now; with the version that was read last, perhaps only that nothing has changed. */
  read(knownEtag: string | null): Promise<SourceReading>;
}
