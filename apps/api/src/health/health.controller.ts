import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../shared/allow';
import { Transaction } from '../shared/transaction';
import { WithoutTransaction } from '../shared/transaction.interceptor';

/** For whoever watches the process: is it alive, and can it serve. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly transaction: Transaction) {}

  @Get('live')
  @Public()
  @WithoutTransaction()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Answers 503 while the database is away. */
  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ok' }> {
    await this.transaction.rows('SELECT 1');
    return { status: 'ok' };
  }
}
