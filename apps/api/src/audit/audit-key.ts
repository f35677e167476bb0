import { Injectable, type OnModuleInit } from '@nestjs/common';
import { secretSetting } from '../shared/secret-setting';
import { Chain } from './chain';

/** The chain under this installation's key; without the key nothing starts. */
@Injectable()
export class AuditKey implements OnModuleInit {
  private made: Chain | undefined;

  onModuleInit(): void {
    this.made = new Chain(secretSetting('RULLEPLAN_AUDIT_KEY'));
  }

  get chain(): Chain {
    if (this.made === undefined) {
      throw new Error('The log has no key before the application has started.');
    }
    return this.made;
  }
}
