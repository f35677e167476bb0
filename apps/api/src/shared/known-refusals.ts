import type { ApprovalRefusal } from '@rulleplan/domain/approvals';
import type { InvalidPlan } from '@rulleplan/domain/evaluate';
import type { Permission } from '@rulleplan/domain/identity';
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
  | { readonly refused: 'in-the-way-of-another' };

/** Every refusal that can reach an answer: the API's and each domain context's. */
export type KnownRefusal = ApiRefusal | TimesRefusal | SwapRefusal | ApprovalRefusal | InvalidPlan;
export type RefusalCode = KnownRefusal['refused'];
