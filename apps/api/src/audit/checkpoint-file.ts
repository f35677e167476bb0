import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chain } from './chain';

/** How far a lane had come when a checkpoint was written. */
export interface CheckpointLane {
  readonly lane: number;
  readonly position: number;
  /** Of the last entry, hexadecimal. */
  readonly hash: string;
}

/** One line of a checkpoint file: a municipality's log at a moment. */
export interface Checkpoint {
  readonly at: string;
  readonly municipalityId: string;
  readonly lanes: readonly CheckpointLane[];
}

/** A line that does not bear our seal. */
export interface BrokenCheckpoint {
  readonly file: string;
  readonly line: number;
}

const fileName = /^log-\d{4}-\d{2}-\d{2}\.jsonl$/;

/** Everything the checkpoints of a folder say, by municipality and lane. */
export class CheckpointMarks {
  /** How many there are. */
  readonly count: number;
  private readonly lanes = new Map<string, Map<number, Buffer>>();
  private readonly moments = new Map<string, string>();

  constructor(
    checkpoints: readonly Checkpoint[],
    readonly broken: readonly BrokenCheckpoint[] = [],
  ) {
    this.count = checkpoints.length;
    for (const { at, municipalityId, lanes } of checkpoints) {
      const before = this.moments.get(municipalityId);
      if (before === undefined || before < at) this.moments.set(municipalityId, at);
      for (const { lane, position, hash } of lanes) {
        const key = `${municipalityId} ${lane}`;
        const hashes = this.lanes.get(key) ?? new Map<number, Buffer>();
        this.lanes.set(key, hashes.set(position, Buffer.from(hash, 'hex')));
      }
    }
  }

  of(municipalityId: string, lane: number): { hashes: ReadonlyMap<number, Buffer>; lastPosition: number } {
    const hashes = this.lanes.get(`${municipalityId} ${lane}`) ?? new Map<number, Buffer>();
    return { hashes, lastPosition: Math.max(0, ...hashes.keys()) };
  }

  lanesOf(municipalityId: string): number[] {
    return [...this.lanes.keys()]
      .map((key) => key.split(' '))
      .flatMap(([id, lane]) => (id === municipalityId ? Number(lane) : []));
  }

  get municipalityIds(): string[] {
    return [...this.moments.keys()];
  }

  lastAt(municipalityId: string): string | null {
    return this.moments.get(municipalityId) ?? null;
  }
}

/** Adds a line to the file of its day; nothing that is there is ever written again. */
export async function writeCheckpoint(folder: string, chain: Chain, checkpoint: Checkpoint): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const seal = chain.checkpointSeal(checkpoint).toString('hex');
  const file = join(folder, `log-${checkpoint.at.slice(0, 10)}.jsonl`);
  await appendFile(file, `${JSON.stringify({ ...checkpoint, seal })}\n`, { mode: 0o600 });
}

/** Reads every checkpoint of a folder; a line somebody has changed is named, and says nothing. */
export async function readCheckpoints(folder: string, chain: Chain): Promise<CheckpointMarks> {
  const checkpoints: Checkpoint[] = [];
  const broken: BrokenCheckpoint[] = [];
  for (const name of (await readdir(folder)).filter((each) => fileName.test(each)).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const checkpoint = sealed(line, chain);
      if (checkpoint === null) broken.push({ file: name, line: index + 1 });
      else checkpoints.push(checkpoint);
    }
  }
  return new CheckpointMarks(checkpoints, broken);
}

function sealed(line: string, chain: Chain): Checkpoint | null {
  try {
    const { seal, ...checkpoint } = JSON.parse(line) as Checkpoint & { readonly seal: unknown };
    const isOurs =
      typeof seal === 'string' && chain.checkpointSeal(checkpoint).equals(Buffer.from(seal, 'hex'));
    return isOurs ? checkpoint : null;
  } catch {
    return null;
  }
}
