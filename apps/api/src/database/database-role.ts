import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SettingError } from '../shared/environment';

interface RoleFacts {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

/**
 * Refuses to work as a role that row-level security cannot hold: a forgotten condition in a query would then show
 * everybody's rows.
 */
@Injectable()
export class DatabaseRole implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [role] = await this.dataSource.query<RoleFacts[]>(
      `SELECT rolname AS name, rolsuper AS superuser, rolbypassrls AS bypasses,
              EXISTS (SELECT FROM pg_class
                       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                         AND pg_has_role(current_user, relowner, 'USAGE')) AS owns
         FROM pg_roles WHERE rolname = current_user`,
    );
    const why = role === undefined ? null : reasonAgainst(role);
    if (role === undefined || why === null) return;
    throw new SettingError(
      `DATABASE_URL works as ${role.name}, which ${why}: row-level security would not hold it. Give the address of rulleplan_app, and this one as DATABASE_OWNER_URL to migrate.`,
    );
  }
}

function reasonAgainst({ superuser, bypasses, owns }: RoleFacts): string | null {
  if (superuser) return 'is a superuser';
  if (bypasses) return 'bypasses row-level security';
  return owns ? 'owns the tables' : null;
}
