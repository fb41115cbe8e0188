// The thread that runs cases of one target. It tells in shared memory which case it is at, so that its supervisor sees it hang.
import { parentPort, workerData } from 'node:worker_threads';
import { corpusOf } from './corpus.mjs';
import { drawFor } from './random.mjs';

const { target: name, seed, folders, program, scratch, shared } = workerData;
const { target } = await import(`./targets/${name}.mjs`);
const [AT, DONE, STEPS] = [0, 1, 2];
const TURN_MILLISECONDS = 1000;

const context = {
  program: await import(program),
  corpus: target.corpus ? corpusOf(target.corpus, folders) : [],
  scratch,
  /** Told by a target that tries several things with one input, after each. */
  step: () => Atomics.add(shared, STEPS, 1),
};
const state = await target.prepare(context);

/** null when all is as it should be; else what is wrong, in a form that is the same for the same fault. */
async function faultOf(input) {
  try {
    await target.check(input, state);
    return null;
  } catch (error) {
    return { signature: signatureOf(error), message: String(error?.stack ?? error).slice(0, 2000) };
  }
}

/** A broken invariant is told by its name, a crash by the function that threw. */
function signatureOf(error) {
  if (error?.invariant) return error.invariant;
  const [, place = 'unknown'] = /\n\s+at (?:async )?(\S+)/.exec(String(error?.stack)) ?? [];
  const message = String(error?.message ?? error)
    .split('\n')[0]
    .replace(/["'`].*["'`]|\d+/g, '_');
  return `${error?.name ?? typeof error}: ${message.slice(0, 60)} in ${place}`;
}

/** Cases from this number on, for a moment. */
async function run({ from }) {
  const until = performance.now() + TURN_MILLISECONDS;
  let number = from;
  do {
    Atomics.store(shared, AT, number);
    const input = await target.generate(drawFor(name, seed, number), state);
    const fault = await faultOf(input);
    Atomics.add(shared, DONE, 1);
    if (fault) parentPort.postMessage({ kind: 'fault', number, input, ...fault });
    number++;
  } while (performance.now() < until);
  parentPort.postMessage({ kind: 'end', next: number });
}

const answers = {
  run,
  try: async ({ input }) => {
    Atomics.add(shared, AT, 1);
    parentPort.postMessage({ kind: 'tried', fault: await faultOf(Buffer.from(input)) });
  },
  generate: async ({ number }) => {
    const input = await target.generate(drawFor(name, seed, number), state);
    parentPort.postMessage({ kind: 'generated', input });
  },
};
parentPort.on('message', ({ kind, ...rest }) => answers[kind](rest));
parentPort.postMessage({ kind: 'ready' });
