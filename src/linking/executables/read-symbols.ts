// Files of native programs -> their symbols. Reads them again: most trees have one program, and need none.
import { extname } from 'node:path';
import { MAX_SOURCE_BYTES, readRegularFile } from '../../files/regular-file.ts';
import type { SourceFile } from '../../model/source-files.ts';
import type { NativeFile } from './file-graph.ts';
import { symbolsIn } from './symbols.ts';

/** An unreadable file has none. */
export const readSymbols = (files: readonly SourceFile[]): readonly NativeFile[] =>
  files.map(({ path, absolute, bytes }) => ({
    path,
    symbols: symbolsIn(bytesOf(absolute, bytes), headers.has(extname(path).toLowerCase())),
  }));

const headers: ReadonlySet<string> = new Set(['.h', '.hh', '.hpp', '.hxx', '.inl']);

function bytesOf(absolute: string, bytes: number): Uint8Array {
  try {
    return readRegularFile(absolute, { maxBytes: Math.max(bytes, MAX_SOURCE_BYTES), isRealPath: true });
  } catch {
    return new Uint8Array();
  }
}
