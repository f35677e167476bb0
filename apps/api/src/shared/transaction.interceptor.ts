import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RefusedError } from './refused-error';
import { Transaction } from './transaction';

const withoutTransaction = 'rulleplan:without-transaction';

/** For routes that must answer without the database, such as /health/live. */
export const WithoutTransaction = () => SetMetadata(withoutTransaction, true);

/**
 * Opens the one transaction of a request: who asks, what they may, what they change and its audit all lie
 * in it. The answer leaves only after the commit; a refusal or a failure undoes everything.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly transaction: Transaction,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (
      this.reflector.getAllAndOverride<boolean>(withoutTransaction, [
        context.getHandler(),
        context.getClass(),
      ])
    ) {
      return next.handle();
    }
    return from(this.answerOf(next));
  }

  private async answerOf(next: CallHandler): Promise<unknown> {
    const outcome = await this.transaction.run(async () => {
      try {
        return {
          answer: await lastValueFrom<unknown, undefined>(next.handle(), { defaultValue: undefined }),
        };
      } catch (error) {
        if (error instanceof RefusedError && error.keeps) return { refused: error };
        throw error;
      }
    });
    if ('refused' in outcome) throw outcome.refused;
    return outcome.answer;
  }
}
