import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { readEnvironment } from '../shared/environment';
import { dataSourceOptions } from './data-source';
import { DatabaseRole } from './database-role';

/** One pool for the whole server; an unreachable database ends the start at once. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        ...dataSourceOptions(readEnvironment().databaseUrl),
        retryAttempts: 1,
        verboseRetryLog: false,
      }),
    }),
  ],
  providers: [DatabaseRole],
})
export class DatabaseModule {}
