// The process: the only file that touches `process`.

import { reasonWithCode } from '../files/file-errors.ts';
import { InputError } from '../model/errors.ts';
import { outlivesTerminal, undoneOnExit } from './interruption.ts';
import { programOf } from './program.ts';

const { SOURCE_DATE_EPOCH: sourceDateEpoch, NO_COLOR: noColor, TERM: terminal } = process.env;

const program = programOf(process.argv.slice(2), {
  sourceDateEpoch,
  now: new Date(),
  stdin: () => process.stdin,
  print,
  stderr: { isTTY: process.stderr.isTTY === true, write: (text) => process.stderr.write(text) },
  allowsColor: !noColor && terminal !== 'dumb',
  onExit: undoneOnExit,
});

guardProcess();
process.exitCode = await program.run();

/** Resolves when the whole text has left this process: a pipe takes 64 KiB at a time. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else if (!isPipeClosed(error))
        reject(new InputError(`standard output: cannot be written (${reasonWithCode(error)})`));
    });
  });
}

function guardProcess(): void {
  // A reader that closes the pipe (`| head -1`) has what it wants. `print` reports all other errors.
  process.stdout.on('error', (error) => isPipeClosed(error) && process.exit(0));
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => process.exit(program.fail(error)));
  if (outlivesTerminal()) process.on('SIGHUP', () => {});
}

function isPipeClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}
