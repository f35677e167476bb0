import { passwordStrength } from './password-strength';

const anna = { email: 'anna@bøgelund.example', name: 'Anna Sørensen' };

describe('how good a new password is', () => {
  it('is not fit when the server would refuse it, and says why', () => {
    expect(passwordStrength('kort', anna)).toEqual({ fit: false, problem: 'too-short' });
    expect(passwordStrength('annasørensen2026', anna)).toEqual({ fit: false, problem: 'names-you' });
  });

  it.each([
    ['grøn kajak 7', 12, 'fair'],
    ['grøn kajak 7 bil', 16, 'good'],
    ['grøn kajak 7 biler hop', 22, 'strong'],
  ])('of %j, %d signs long, is %s', (password, length, strength) => {
    expect(password).toHaveLength(length);
    expect(passwordStrength(password, anna)).toEqual({ fit: true, strength });
  });
});
