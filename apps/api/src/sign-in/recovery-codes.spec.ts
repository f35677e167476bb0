import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes';

describe('recovery codes', () => {
  it('are ten, all different, without letters that look like digits', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  });

  it('are the same however they are typed, and others are not', () => {
    const hash = (typed: string) => hashOfRecoveryCode(typed).toString('hex');
    expect(hash(' K3TA 9WQM xhd2-p7vc')).toBe(hash('k3ta-9wqm-xhd2-p7vc'));
    expect(hash('k3ta-9wqm-xhd2-p7vd')).not.toBe(hash('k3ta-9wqm-xhd2-p7vc'));
  });
});
