// node bench/reference.mjs FOLDER [differences]: the reader against tree-sitter-c over every C file of a tree.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/** Bundles a TypeScript file of the tests and imports it; the bundle lies inside the project so that packages resolve. */
async function load(file) {
  const folder = await mkdtemp(join(here, '.bundle-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { compare, loadGrammar } = await load(join(here, '../test/languages/c/tree-sitter.ts'));
const parser = await loadGrammar();
const root = resolve(process.argv[2] ?? 'fixtures');
const shown = Number(process.argv[3] ?? 20);
const total = { files: 0, filesWithErrors: 0, literals: 0, covered: 0, same: 0, differencesInCleanFiles: 0 };
const differences = [];
for (const name of (await readdir(root, { recursive: true })).filter((file) => /\.[ch]$/.test(file)).sort()) {
  const source = await readFile(join(root, name), 'utf8').catch(() => null);
  if (source === null) continue;
  const result = compare(parser, source);
  total.files++;
  if (result.grammarHasErrors) total.filesWithErrors++;
  else total.differencesInCleanFiles += result.differences.length;
  for (const key of ['literals', 'covered', 'same']) total[key] += result[key];
  differences.push(
    ...result.differences.map((difference) => ({ name, clean: !result.grammarHasErrors, ...difference })),
  );
}
console.log(total);
// Where the grammar had no error of its own, the reader is more likely to be wrong: these first.
for (const { name, clean, line, column, text, grammar, reader } of differences
  .sort((a, b) => b.clean - a.clean)
  .slice(0, shown)) {
  console.log(
    `${clean ? ' ' : '!'} ${name}:${line}:${column} grammar: ${grammar}, reader: ${reader}  ${text.slice(0, 60)}`,
  );
}
