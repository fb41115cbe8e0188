// Files -> their facts, in order, read by any number of threads.
import { availableParallelism } from 'node:os';
import type { SourceFile } from '../../model/source-files.ts';
import { loadGrammars } from '../../syntax/trees/grammars.ts';
import { type Compact, compactor, readBack } from './compact.ts';
import { grammarsOf } from './grammars-of.ts';
import { type ReadFile, type ReadRules, readOne, unreadable } from './read-one.ts';
import { type Reader, startReader } from './reader-thread.ts';

export interface ReadOptions extends ReadRules {
  /** Number of threads; 1 uses only this one, null chooses by machine and size of the input. */
  readonly jobs?: number | null;
  /** URL of the worker script. */
  readonly program?: URL;
}

/** `onProgress` is called with the numbers of files read and of all files. */
export async function readAll(
  files: readonly SourceFile[],
  options: ReadOptions,
  onProgress: (done: number, total: number) => void,
): Promise<readonly ReadFile[]> {
  const grammars = grammarsOf(files, options.reader ?? 'auto');
  const batches = inBatches(files);
  const results: (readonly ReadFile[])[] = [];
  const work: Work = {
    next: () => batches.shift() ?? null,
    done: (batch, result) => {
      results[batch.index] = result;
      onProgress(Math.min(files.length - 1, batch.first + batch.files.length - 1), files.length);
    },
    options,
    grammars,
  };
  const isLarge = bytesOf(files) >= worthAThread;
  const jobs = Math.min(options.jobs ?? (isLarge ? Math.min(8, availableParallelism()) : 1), batches.length);
  const others = jobs > 1 ? jobs : 0;
  const compact = compactor();
  await Promise.all(Array.from({ length: others }, () => otherThread(work, compact)));
  if (batches.length > 0) await loadGrammars(grammars);
  await thisThread(work, isLarge ? compact : null); // what remains: everything if threads do not pay off
  return results.flat();
}

export const bytesOf = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

interface Batch {
  readonly index: number;
  /** Index of its first file. */
  readonly first: number;
  readonly files: readonly SourceFile[];
}

interface Work {
  readonly next: () => Batch | null;
  readonly done: (batch: Batch, result: readonly ReadFile[]) => void;
  readonly options: ReadOptions;
  readonly grammars: readonly string[];
}

// Below this size, starting and warming up threads costs what they save (measured with two cores on 36 and 78 MB).
const worthAThread = 50_000_000;

const batchBytes = 400_000;
const batchFiles = 200;

function inBatches(files: readonly SourceFile[]): Batch[] {
  const batches: Batch[] = [];
  let from = 0;
  let bytes = 0;
  for (const [i, file] of files.entries()) {
    bytes += file.bytes;
    if (bytes < batchBytes && i - from + 1 < batchFiles && i < files.length - 1) continue;
    batches.push({ index: batches.length, first: from, files: files.slice(from, i + 1) });
    from = i + 1;
    bytes = 0;
  }
  return batches;
}

/** With `compact`, facts are copied through JSON: otherwise their strings are slices that keep the source alive. */
async function thisThread({ next, done, options }: Work, compact: Compact | null): Promise<void> {
  for (let batch = next(); batch; batch = next()) {
    const result: ReadFile[] = [];
    for (const file of batch.files) result.push(readOne(file, options));
    done(batch, compact ? readBack(JSON.stringify(result), compact) : result);
    await new Promise(setImmediate); // let signals, the progress bar and other threads run
  }
}

async function otherThread({ next, done, options, grammars }: Work, compact: Compact): Promise<void> {
  const start = (): Promise<Reader | null> =>
    startReader(options.program ?? new URL('../../read/worker.js', import.meta.url), options, grammars, compact);
  let reader = await start();
  while (reader) {
    const batch = next();
    if (!batch) break;
    const result = await reader.read(batch.files);
    if (!result) reader = await start();
    done(batch, result ?? (await oneByOne(batch.files, start, options)));
  }
  reader?.end();
}

/** After a worker died: reads each file separately, to find the one that kills a worker. */
async function oneByOne(
  files: readonly SourceFile[],
  start: () => Promise<Reader | null>,
  rules: ReadRules,
): Promise<readonly ReadFile[]> {
  const results: ReadFile[] = [];
  let reader = await start();
  for (const file of files) {
    const [result] = reader ? ((await reader.read([file])) ?? []) : [readOne(file, rules)];
    results.push(result ?? unreadable(file, 'cannot be read (the worker thread died)'));
    if (!result) reader = await start();
  }
  reader?.end();
  return results;
}
