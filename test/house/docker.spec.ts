import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

interface Instruction {
  readonly name: string;
  readonly words: readonly string[];
}

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment?: Readonly<Record<string, string>>;
}

interface Compose {
  readonly services: Readonly<Record<'rulleplan' | 'database', Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string) => readFileSync(inWorkspace('docker', file), 'utf8');

function instructions(): Instruction[] {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...words] = line.trim().split(/\s+/);
      return { name, words };
    });
}

const all = instructions();
const named = (name: string) => all.filter((instruction) => instruction.name === name);
const last = (name: string) => named(name).at(-1)?.words.join(' ') ?? '';

describe('the Dockerfile', () => {
  it('uses only instructions that exist', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT'];
    expect(all.filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it('starts from one exact Node, which is new enough', () => {
    const images = new Set(named('FROM').map(({ words }) => words[0]));
    expect([...images]).toEqual([expect.stringMatching(/^node:20\.(?:19|[2-9]\d)\.\d+-bookworm-slim$/)]);
  });

  it('copies only what is in the checkout or made by an earlier stage', () => {
    const stages = named('FROM').map(({ words }) => words[2]);
    for (const { words } of named('COPY')) {
      const stage = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
      if (stage !== undefined) expect(stages).toContain(stage);
      else for (const source of words.slice(0, -1)) expect(() => statSync(inWorkspace(source))).not.toThrow();
    }
  });

  it('lets into the build what it copies, and no more of the top level', () => {
    const letIn = read('Dockerfile.dockerignore').split('\n').filter(Boolean);
    expect(letIn[0]).toBe('*');
    const copied = named('COPY')
      .filter(({ words }) => !words[0]!.startsWith('--'))
      .flatMap(({ words }) => words.slice(0, -1));
    expect(
      letIn
        .slice(1)
        .map((line) => line.slice(1))
        .sort(),
    ).toEqual([...new Set(copied)].sort());
  });

  it('does not run as root', () => {
    expect(last('USER')).toBe('node');
    expect(all.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
      all.findLastIndex(({ name }) => name === 'RUN'),
    );
  });

  it('starts and watches by files that it has', () => {
    const copied = named('COPY').flatMap(({ words }) => words);
    for (const [file] of [...`${last('ENTRYPOINT')} ${last('HEALTHCHECK')}`.matchAll(/docker\/[\w.-]+/g)]) {
      expect(copied).toContain(file);
    }
    expect(last('ENTRYPOINT')).toBe('["docker/entrypoint.sh"]');
  });
});

describe('the shell scripts', () => {
  const scripts = readdirSync(inWorkspace('docker')).filter((file) => file.endsWith('.sh'));

  it.each(scripts)(
    '%s can be read by a plain shell, stops at the first failure, and can be run',
    (script) => {
      const checked = spawnSync('sh', ['-n', inWorkspace('docker', script)], { encoding: 'utf8' });
      expect(checked.stderr).toBe('');
      expect(read(script)).toMatch(/^#!\/bin\/sh\n(?:#.*\n)*set -eu\n/);
      expect(statSync(inWorkspace('docker', script)).mode & 0o111).toBe(0o111);
    },
  );
});

describe('compose', () => {
  const compose = parse(read('compose.yaml'), { strict: true }) as Compose;
  const { rulleplan, database } = compose.services;

  it('builds from the Dockerfile and pins the database', () => {
    expect(rulleplan.build).toEqual({ context: '..', dockerfile: 'docker/Dockerfile' });
    expect(database.image).toMatch(/^postgres:18\.\d+-bookworm$/);
  });

  it('waits for the database', () => {
    expect(rulleplan.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  });

  it('defines every secret and volume it uses, and keeps the passwords out of the repository', () => {
    const used = [rulleplan, database].flatMap(({ secrets = [] }) => secrets);
    expect(Object.keys(compose.secrets).sort()).toEqual([...new Set(used)].sort());
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//);
    expect(readFileSync(inWorkspace('.gitignore'), 'utf8')).toMatch(/^docker\/secrets\/$/m);
    expect(database.volumes).toContain('database:/var/lib/postgresql');
    expect(rulleplan.volumes).toEqual(['checkpoints:/var/lib/rulleplan/checkpoints']);
    expect(Object.keys(compose.volumes)).toEqual(['database', 'checkpoints']);
  });

  it('mounts only files that are there', () => {
    const mounted = (database.volumes ?? []).filter((volume) => volume.startsWith('./'));
    for (const volume of mounted) {
      expect(() => statSync(inWorkspace('docker', volume.split(':')[0]!))).not.toThrow();
    }
  });

  it('gives the server the addresses of the database without passwords in them', () => {
    expect(rulleplan.environment).toMatchObject({
      DATABASE_URL: 'postgres://rulleplan_app@database:5432/rulleplan',
      DATABASE_PASSWORD_FILE: '/run/secrets/rulleplan-app-password',
      DATABASE_OWNER_URL: 'postgres://rulleplan@database:5432/rulleplan',
      DATABASE_OWNER_PASSWORD_FILE: '/run/secrets/rulleplan-owner-password',
    });
  });
});
