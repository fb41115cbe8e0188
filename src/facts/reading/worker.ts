// The program of worker threads: file paths in, facts out, as JSON, which is faster than structured clones.

import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../model/source-files.ts';
import { loadGrammars } from '../../syntax/trees/grammars.ts';
import { certain } from '../../text/items.ts';
import { type ReadRules, readOne } from './read-one.ts';

/** What a thread is told when it starts. */
export interface WorkerOrders {
  readonly rules: ReadRules;
  readonly grammars: readonly string[];
}

const port = certain(parentPort);
const { rules, grammars } = workerData as WorkerOrders;
await loadGrammars(grammars);
port.on('message', (files: readonly SourceFile[]) =>
  port.postMessage(JSON.stringify(files.map((file) => readOne(file, rules)))),
);
port.postMessage('ready');
