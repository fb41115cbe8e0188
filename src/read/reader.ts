// Another thread that reads files: what is asked of it, and what becomes of it.
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../sources.ts';
import type { ReadFile, ReadRules } from './read-one.ts';

export interface Reader {
  /** What each file gives, in order; null when the thread died of them. */
  readonly read: (files: readonly SourceFile[]) => Promise<readonly ReadFile[] | null>;
  readonly end: () => void;
}

/** null when a thread cannot be had: the others do its work. */
export async function startReader(program: URL, { noIgnore, silent }: ReadRules): Promise<Reader | null> {
  const worker = new Worker(program, { workerData: { noIgnore, silent } satisfies ReadRules, stderr: true });
  worker.stderr.resume(); // what a dying thread says is said better by its file
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
      return text === null ? null : JSON.parse(text);
    },
    end: () => void worker.terminate(),
  };
}
