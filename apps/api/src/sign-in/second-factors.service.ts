import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { demandSecretKey, seal, unseal } from '../shared/secret-key';
import { AuthenticatorAppRepository, type KeptApp } from './authenticator-app.repository';
import { PasskeyRepository } from './passkey.repository';
import { RecoveryCodeRepository } from './recovery-code.repository';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes';
import type { SecondFactorMethod } from './second-factor-methods';
import { newTotpSecret, stepOfCode } from './totp';

/** An app that is not confirmed by then begins anew. */
const confirmWithinMilliseconds = 15 * 60_000;
const purpose = 'authenticator app';

/** What an account has beside its password, and whether what is shown is right. */
@Injectable()
export class SecondFactorsService implements OnModuleInit {
  constructor(
    private readonly apps: AuthenticatorAppRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly codes: RecoveryCodeRepository,
    private readonly clock: Clock,
  ) {}

  /** Without the key nothing starts: what is sealed with it could not be opened. */
  onModuleInit(): void {
    demandSecretKey();
  }

  /** How the account can show a second factor; nothing where it has none. */
  async methodsOf(accountId: string): Promise<SecondFactorMethod[]> {
    const methods: SecondFactorMethod[] = [];
    if (await this.hasApp(accountId)) methods.push('totp');
    if ((await this.passkeys.of(accountId)).length > 0) methods.push('passkey');
    if (methods.length > 0 && (await this.codes.left(accountId)) > 0) methods.push('recovery-code');
    return methods;
  }

  async hasApp(accountId: string): Promise<boolean> {
    return ((await this.apps.of(accountId))?.confirmedAt ?? null) !== null;
  }

  async codesLeft(accountId: string): Promise<number> {
    return this.codes.left(accountId);
  }

  /** Uses up a code of the app or a recovery code; says which it was, or null when it is neither. */
  async useCode(accountId: string, code: string): Promise<'totp' | 'recovery-code' | null> {
    const app = await this.apps.of(accountId);
    const digits = code.replaceAll(' ', '');
    if (app?.confirmedAt && /^\d{6}$/.test(digits)) {
      return (await this.useStepOf(accountId, app, digits)) ? 'totp' : null;
    }
    const isUsed = await this.codes.use(accountId, hashOfRecoveryCode(code), this.clock.moment());
    return isUsed ? 'recovery-code' : null;
  }

  /** A new secret for an app; nothing is asked of it until a first code has come. */
  async beginApp(accountId: string): Promise<string> {
    const secret = newTotpSecret();
    if (!(await this.apps.begin(accountId, seal(secret, purpose, accountId), this.clock.moment()))) {
      throw new RefusedError({ refused: 'second-factor-already-there' });
    }
    return secret;
  }

  /** The first code of a new app: from now on it is asked for. */
  async confirmApp(accountId: string, code: string): Promise<void> {
    const app = await this.apps.of(accountId);
    const now = this.clock.moment();
    if (app?.confirmedAt) {
      throw new RefusedError({ refused: 'second-factor-already-there' });
    }
    const isFresh = app !== null && now.getTime() < app.createdAt.getTime() + confirmWithinMilliseconds;
    if (!isFresh || !(await this.useStepOf(accountId, app, code.replaceAll(' ', '')))) {
      throw new RefusedError({ refused: 'wrong-code' });
    }
    await this.apps.confirm(accountId, now);
  }

  /** Takes the app away; false when there was none. */
  async removeApp(accountId: string): Promise<boolean> {
    return this.apps.remove(accountId);
  }

  /** New recovery codes, shown this once; those before are good for nothing. */
  async renewCodes(accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await this.codes.replace(accountId, codes.map(hashOfRecoveryCode));
    return codes;
  }

  /** The first recovery codes, or none where the account has some. */
  async firstCodes(accountId: string): Promise<string[]> {
    return (await this.codes.left(accountId)) > 0 ? [] : this.renewCodes(accountId);
  }

  /** Without a second factor there is nothing to recover. */
  async dropCodesWithoutFactor(accountId: string): Promise<void> {
    if ((await this.methodsOf(accountId)).length === 0) {
      await this.codes.removeAllOf(accountId);
    }
  }

  private async useStepOf(accountId: string, app: KeptApp, code: string): Promise<boolean> {
    const step = stepOfCode(unseal(app.secret, purpose, accountId), code, this.clock.moment());
    return step !== null && (await this.apps.useStep(accountId, step));
  }
}
