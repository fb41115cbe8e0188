// A worker thread that reads files: requests, answers and its end.
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../../model/source-files.ts';
import { type Compact, readBack } from './compact.ts';
import type { ReadFile, ReadRules } from './read-one.ts';
import type { WorkerOrders } from './worker.ts';

export interface Reader {
  /** Results per file, in order; null if the thread died. */
  readonly read: (files: readonly SourceFile[]) => Promise<readonly ReadFile[] | null>;
  readonly end: () => void;
}

/** null if no thread can be started: other threads take over. */
export async function startReader(
  program: URL,
  { noIgnore, silent, exceptions, calls, reader }: ReadRules,
  grammars: readonly string[],
  compact: Compact,
): Promise<Reader | null> {
  const rules = { noIgnore, silent, exceptions, ...(calls ? { calls } : {}), ...(reader ? { reader } : {}) };
  const workerData: WorkerOrders = { rules, grammars };
  const worker = new Worker(program, { workerData, stderr: true });
  worker.stderr.resume(); // discarded: the file that killed the thread is reported instead
  let answer: (text: string | null) => void = () => {};
  worker.on('message', (text: string) => answer(text));
  worker.on('error', () => answer(null));
  worker.on('exit', () => answer(null));
  const next = (): Promise<string | null> => new Promise((resolve) => (answer = resolve));
  if ((await next()) === null) return null;
  return {
    read: async (files) => {
      const answered = next();
      worker.postMessage(files);
      const text = await answered;
      if (text === null) return null;
      return readBack(text, compact);
    },
    end: () => void worker.terminate(),
  };
}
