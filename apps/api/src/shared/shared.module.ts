import { Global, Module } from '@nestjs/common';
import { ClsModule } from 'nestjs-cls';
import { Clock } from './clock';
import { readEnvironment } from './environment';
import { correlationIdOf, type LoggedRequest } from './log';
import { Transaction } from './transaction';

/** What every context stands on. */
@Global()
@Module({
  imports: [
    ClsModule.forRoot({
      global: true,
      middleware: {
        mount: true,
        setup: (cls, request: LoggedRequest) => cls.set('correlationId', correlationIdOf(request)),
      },
    }),
  ],
  providers: [Transaction, { provide: Clock, useFactory: () => new Clock(readEnvironment().fixedNow) }],
  exports: [Transaction, Clock],
})
export class SharedModule {}
