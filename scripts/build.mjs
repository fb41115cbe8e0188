// node scripts/build.mjs [folder]: sources -> dist/ with the program, the library, its types and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(root, process.argv[2] ?? 'dist');

await rm(out, { recursive: true, force: true });
const packages = await bundle();
await chmod(join(out, 'cli.js'), 0o755);
await writeFile(join(out, 'THIRD-PARTY.txt'), await licences(packages));
declarations();

/** Names of the packages that went into the bundle. */
async function bundle() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/index.ts'],
    outdir: out,
    bundle: true,
    // What help does not need is loaded later: each dynamic import is a file of its own.
    splitting: true,
    chunkNames: 'chunks/[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    legalComments: 'linked',
    metafile: true,
    // CommonJS packages call `require`, which ESM does not have.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const inputs = Object.keys(metafile.inputs);
  return [...new Set(inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();
}

async function licences(names) {
  const texts = await Promise.all(names.map(licence));
  return `Packages that are bundled in this folder, and their licences.\n${texts.join('')}`;
}

async function licence(name) {
  const folder = join(root, 'node_modules', name);
  const manifest = createRequire(import.meta.url)(join(folder, 'package.json'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = await readFile(join(folder, file), 'utf8');
  return `\n${'='.repeat(80)}\n${name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}

function declarations() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--project', join(root, 'tsconfig.build.json'), '--outDir', join(out, 'types')];
  execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit', cwd: root });
}
