// The program of the other threads: files in, what they give out. As JSON, which crosses faster than structured values.
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../model/source-files.ts';
import { type ReadRules, readOne } from './read-one.ts';

const port = parentPort!;
port.on('message', (files: readonly SourceFile[]) =>
  port.postMessage(JSON.stringify(files.map((file) => readOne(file, workerData as ReadRules)))),
);
port.postMessage('ready');
