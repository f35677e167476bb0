import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';
import { PostgresNames } from './naming';

// A date is a day on the calendar, never a moment: it stays the text it is. (1082 date, 1182 date[])
const parseAs: (type: number, read: (text: string) => unknown) => void = types.setTypeParser;
parseAs(1082, (text) => text);
parseAs(1182, (text) => text.slice(1, -1).split(',').filter(Boolean));

/** How the API, the commands and the tests open the database. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    namingStrategy: new PostgresNames(),
    uuidExtension: 'pgcrypto',
    logging: false,
    poolSize: 20,
    connectTimeoutMS: 5000,
    applicationName: 'rulleplan',
    extra: {
      // What a transaction says of itself is sent ahead of its next question, not waited for.
      pipeline: true,
      idle_in_transaction_session_timeout: 60_000,
      statement_timeout: 60_000,
      lock_timeout: 10_000,
    },
  };
}

export function createDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url));
}
