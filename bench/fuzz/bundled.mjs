// The sources of the program as one module, so that each thread loads them at once.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packGrammars } from '../../scripts/grammars.mjs';

/** The address of the module, which is written into `folder` with the grammars beside it. */
export async function bundled(folder) {
  packGrammars(folder);
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'program.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'error',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  return pathToFileURL(outfile).href;
}
