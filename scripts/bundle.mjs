// Sources and grammars -> the program in one folder. Used by the build and by the tests, which run the program as people do.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packGrammars } from './grammars.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folders of the packages that went into the bundle. `more` are entries besides those of the package. */
export async function bundle(out, more = []) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/cli/start.ts', out: 'cli' },
      { in: 'src/index.ts', out: 'index' },
      { in: 'src/facts/reading/worker.ts', out: 'worker' },
      ...more,
    ],
    outdir: out,
    bundle: true,
    // What help does not need is loaded later: each dynamic import is a file of its own, beside the others so that they find worker.js.
    splitting: true,
    chunkNames: 'chunk-[hash]',
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
  const folders = inputs.flatMap((file) => packageFolder.exec(file)?.[0] ?? []);
  const grammars = packGrammars(out).map((name) => `node_modules/${name}`);
  return [...new Set([...folders, ...grammars])].sort();
}

// A package may hold another version of one that others share.
const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
