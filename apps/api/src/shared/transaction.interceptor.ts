import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
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
    return from(
      this.transaction.run(async () =>
        lastValueFrom<unknown, undefined>(next.handle(), { defaultValue: undefined }),
      ),
    );
  }
}
