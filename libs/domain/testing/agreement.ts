import {
  agreementInForce,
  findAgreement,
  type AgreementInForce,
  type AgreementOverride,
} from '../agreements';

/** 79.01 as the catalogue has it, with a local agreement that has always held laid over it. */
export function agreementWith(override: AgreementOverride = {}, local = 'local'): AgreementInForce {
  const national = findAgreement('79.01');
  if (national === null) throw new RangeError('the catalogue has no 79.01');
  return agreementInForce(national, [{ id: local, validFrom: null, validTo: null, override }]);
}
