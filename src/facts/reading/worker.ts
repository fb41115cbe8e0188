// The program of worker threads: file paths in, facts out, as JSON, which is faster than structured clones.
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../model/source-files.ts';
import { type ReadRules, readOne } from './read-one.ts';

const port = parentPort!;
port.on('message', (files: readonly SourceFile[]) =>
  port.postMessage(JSON.stringify(files.map((file) => readOne(file, workerData as ReadRules)))),
);
port.postMessage('ready');
