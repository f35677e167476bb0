import type { HeldGrant, Permission } from '@rulleplan/domain/identity';
import type { RequestStore } from '../shared/request-store';

/** A job the caller holds today. */
export interface CallerEmployment {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
}

/** Who asks. */
export interface Caller {
  readonly sessionId: string;
  readonly lastSeenAt: Date;
  /** Others use the device too. */
  readonly sharedDevice: boolean;
  readonly person: { readonly id: string; readonly name: string };
  readonly municipality: { readonly id: string; readonly name: string };
  /** One for each unit a role reaches, those under the granted unit too; null reaches all. */
  readonly grants: readonly HeldGrant[];
  readonly employments: readonly CallerEmployment[];
  /** For a role in the whole municipality, the units that are its own; null where every grant names its unit. */
  readonly unitIds: ReadonlySet<string> | null;
}

/** The request's store with who asks. */
export interface CallerStore extends RequestStore {
  caller?: Caller;
  /** The permission that was demanded last. */
  decidedBy?: Permission;
}
