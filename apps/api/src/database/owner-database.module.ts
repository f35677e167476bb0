import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { readOwnerUrl } from '../shared/environment';
import { dataSourceOptions } from './data-source';

/** The database as its owner, for the one command that may erase; the server is refused this address. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        ...dataSourceOptions(readOwnerUrl()),
        retryAttempts: 1,
        verboseRetryLog: false,
      }),
    }),
  ],
})
export class OwnerDatabaseModule {}
