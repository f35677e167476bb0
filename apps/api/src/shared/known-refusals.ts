import type { AccessReviewRefusal } from '@rulleplan/domain/access-review';
import type { ApprovalRefusal } from '@rulleplan/domain/approvals';
import type { InvalidPlan } from '@rulleplan/domain/evaluate';
import type { AccessRefusal, PasswordRefusal, Permission } from '@rulleplan/domain/identity';
import type { OrganisationRefusal } from '@rulleplan/domain/organisation';
import type { RetentionOutOfRange } from '@rulleplan/domain/retention';
import type { TimesRefusal } from '@rulleplan/domain/roster';
import type { SwapRefusal } from '@rulleplan/domain/swaps';

/** What the API itself says no to. A thing of another municipality or unit is as unknown as one that is not there. */
export type ApiRefusal =
  | { readonly refused: 'not-signed-in' }
  | { readonly refused: 'wrong-credentials' }
  | { readonly refused: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly refused: 'foreign-origin' }
  | { readonly refused: 'not-allowed'; readonly permission: Permission | null }
  | { readonly refused: 'not-found' }
  | { readonly refused: 'in-the-way-of-another' }
  | { readonly refused: 'sign-in-begun-too-long-ago' }
  | { readonly refused: 'wrong-code' }
  | { readonly refused: 'wrong-password' }
  | { readonly refused: 'passkey-not-accepted' }
  | { readonly refused: 'second-factor-already-there' }
  | { readonly refused: 'no-second-factor' }
  | { readonly refused: 'link-not-valid' }
  | { readonly refused: 'has-password-already' }
  | { readonly refused: 'no-email-address' }
  | { readonly refused: 'claim-mapping-exists' }
  | { readonly refused: 'no-organisation-source' }
  | { readonly refused: 'sync-run-not-waiting' }
  | { readonly refused: 'changed-meanwhile'; readonly currentVersion: number };

/** Every refusal that can reach an answer: the API's and each domain context's. */
export type KnownRefusal =
  | ApiRefusal
  | PasswordRefusal
  | OrganisationRefusal
  | AccessRefusal
  | TimesRefusal
  | SwapRefusal
  | ApprovalRefusal
  | InvalidPlan
  | RetentionOutOfRange
  | AccessReviewRefusal;
export type RefusalCode = KnownRefusal['refused'];
