/**
 * Runs the benchmarks: `node test/performance/run.mjs` all of them, or those named, such as `evaluate`.
 * Each `*.bench.ts` is a program of its own that prints its figures; none fails for being slow. Those that look into
 * the server lie with it.
 */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = import.meta.dirname;
const workspace = join(folder, '../..');
const outDir = join(workspace, 'dist/test/performance');
const ending = '.bench.ts';

/** It finds the checkout by where it lies itself, so it is not bundled but run where it is. */
const localMachine = {
  name: 'local-machine',
  enforce: 'pre',
  /**
   * @param {string} source
   * @param {string | undefined} importer
   */
  resolveId(source, importer) {
    if (importer === undefined || !source.includes('/libs/local-machine/')) return null;
    return { id: pathToFileURL(resolve(dirname(importer), source)).href, external: true };
  },
};

const wanted = process.argv.slice(2);
const folders = [folder, join(workspace, 'apps/api/src')];
const all = new Map(
  (await Promise.all(folders.map(benchmarksIn))).flat().map((file) => [basename(file, ending), file]),
);
const unknown = wanted.filter((name) => !all.has(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${[...all.keys()].join(', ')}`);
  process.exit(2);
}

for (const name of wanted.length > 0 ? wanted : all.keys()) {
  await build({
    root: workspace,
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    plugins: [localMachine],
    build: {
      ssr: all.get(name) ?? '',
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, keepNames: true } },
    },
  });
  console.log(`\n${name}`);
  await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}

/** @param {string} place */
async function benchmarksIn(place) {
  const files = (await readdir(place)).filter((file) => file.endsWith(ending));
  return files.sort().map((file) => join(place, file));
}
