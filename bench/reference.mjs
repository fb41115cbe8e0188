// node bench/reference.mjs FOLDER [differences] [--language c|python]: the reader against the official grammar over every file of a
// language in a tree.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
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

const extensions = { c: /\.[ch]$/, java: /\.java$/, python: /\.pyw?$/ };
const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'c' } },
  allowPositionals: true,
});
const { compare, loadGrammar } = await load(join(here, `../test/languages/${values.language}/tree-sitter.ts`));
const parser = await loadGrammar();
const root = resolve(positionals[0] ?? 'fixtures');
const shown = Number(positionals[1] ?? 20);
const total = { files: 0, filesWithErrors: 0, literals: 0, covered: 0, same: 0, differencesInCleanFiles: 0 };
const differences = [];
for (const name of (await readdir(root, { recursive: true }))
  .filter((file) => extensions[values.language].test(file))
  .sort()) {
  const source = (await readFile(join(root, name), 'utf8').catch(() => null))?.replace(/\r\n?/g, '\n');
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
