import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

/** Names as Postgres itself would give them: snake_case, and constraints that say what they hold. */
export class PostgresNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snakeCase(className);
  }

  override columnName(property: string, given: string | undefined): string {
    return given ?? snakeCase(property);
  }

  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.join('_')}_key`;
  }

  /** Keys carry the municipality so that a row cannot point into another; it says nothing in the name. */
  override foreignKeyName(table: Table | string, columns: string[]): string {
    const telling = columns.filter((column) => column !== 'municipality_id' || columns.length === 1);
    return `${nameOf(table)}_${telling.join('_')}_fkey`;
  }
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

function nameOf(table: Table | string): string {
  return typeof table === 'string' ? table : table.name;
}
