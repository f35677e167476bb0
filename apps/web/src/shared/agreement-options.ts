import type { AddUnitRequest } from '@rulleplan/api-client';
import { catalogue } from '@rulleplan/domain/agreements';

/** An agreement of the catalogue. */
export type AgreementId = AddUnitRequest['agreementId'];

export function isAgreementId(id: string): id is AgreementId {
  return catalogue.some((agreement) => agreement.id === id);
}

/** The agreements one can choose, by name. */
export const agreementOptions = catalogue.flatMap(({ id, name }) =>
  isAgreementId(id) ? { id, label: `${id} · ${name}` } : [],
);
