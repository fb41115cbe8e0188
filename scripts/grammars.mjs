// Grammars of src/data/grammars.json -> `grammars/` beside the program, compressed. Each must be the very file that the list names.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = createRequire(import.meta.url).resolve;
const cache = join(root, 'node_modules/.cache/grammars');

const grammars = JSON.parse(readFileSync(join(root, 'src/data/grammars.json'), 'utf8'));

/** Names of the packages that they come from. */
export function packGrammars(out) {
  mkdirSync(join(out, 'grammars'), { recursive: true });
  for (const [name, file] of Object.entries(grammars)) {
    writeFileSync(join(out, 'grammars', `${name}.wasm.br`), packed(name, file));
  }
  return [...new Set(Object.values(grammars).map((file) => file.package))];
}

function packed(name, { package: from, path, sha256 }) {
  const bytes = readFileSync(resolve(`${from}/${path}`));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    throw new Error(
      `${from}/${path} is not the file that src/data/grammars.json lists for ${name}: its SHA-256 is ${found}`,
    );
  return known(found) ?? keep(found, bytes);
}

/** Compressing takes a second for each: what was compressed is kept. */
function known(sha256) {
  try {
    return readFileSync(join(cache, sha256));
  } catch {
    return null;
  }
}

function keep(sha256, bytes) {
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, sha256), compressed);
  return compressed;
}
