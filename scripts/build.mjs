// node scripts/build.mjs [folder]: sources -> dist/ with the program, the library, its types and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { bundle, root } from './bundle.mjs';

const out = resolve(root, process.argv[2] ?? 'dist');

await rm(out, { recursive: true, force: true });
const packages = await bundle(out);
await chmod(join(out, 'cli.js'), 0o755);
await writeFile(join(out, 'THIRD-PARTY.txt'), await licences(packages));
await writeFile(join(out, 'sigma-extract.schema.json'), schema());
declarations();

async function licences(folders) {
  const texts = await Promise.all(folders.map(licence));
  return `Packages that are bundled in this folder, and their licences.\n${texts.join('')}`;
}

async function licence(inside) {
  const folder = join(root, inside);
  const { name, version, license } = createRequire(import.meta.url)(join(folder, 'package.json'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = await readFile(join(folder, file), 'utf8');
  return `\n${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Of the configuration, for editors: the program itself knows its keys. */
function schema() {
  return execFileSync(process.execPath, [join(out, 'cli.js'), 'init', '--schema']);
}

function declarations() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--project', join(root, 'tsconfig.build.json'), '--outDir', join(out, 'types')];
  execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit', cwd: root });
}
