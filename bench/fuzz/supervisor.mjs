// Starts the thread that runs cases, and starts it again when a case hangs or takes too much memory.
import { Worker } from 'node:worker_threads';

export const HANG_SECONDS = 5;
const WAIT_SECONDS = 120;
const MAX_MEGABYTES = 1024;
const WATCH_MILLISECONDS = 250;
const [AT, DONE, STEPS] = [0, 1, 2];

/** `about`: what the thread is told (worker.mjs). */
export function supervisor(about) {
  const shared = new Int32Array(new SharedArrayBuffer(12));
  let worker = null;
  let listener = () => {};

  async function start() {
    worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { ...about, shared },
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
    });
    const own = worker;
    worker.on('message', (message) => listener(message));
    worker.on('error', (error) => listener({ kind: 'died', error }));
    worker.on('exit', () => own === worker && listener({ kind: 'died', error: null }));
    await answer('ready');
  }

  /** Resolves with the first message of that kind; rejects when the thread dies. */
  function answer(kind, onOther = () => {}) {
    return new Promise((resolve, reject) => {
      listener = (message) => {
        if (message.kind === kind) resolve(message);
        else if (message.kind === 'died') reject(message.error ?? new Error('the thread ended'));
        else onOther(message);
      };
    });
  }

  async function stop() {
    const old = worker;
    worker = null;
    await old?.terminate();
  }

  /** What became of it: its answer, or the fault that ended the thread. */
  async function guarded(message, kind, onOther) {
    if (worker === null) await start();
    let over = null;
    const watch = watching(shared, (fault) => {
      if (over !== null) return;
      over = fault;
      const tell = listener;
      void stop().then(() => tell({ kind: 'died', error: null }));
    });
    try {
      const answered = answer(kind, onOther);
      worker.postMessage(message);
      return { message: await answered };
    } catch (error) {
      await stop();
      return { fault: over ?? deathOf(error) };
    } finally {
      clearInterval(watch);
    }
  }

  return {
    done: () => Atomics.load(shared, DONE),
    /** Runs cases for a moment: the number to go on with, or the fault that ended the thread. */
    run: async (from, onFault) => {
      const { message, fault } = await guarded({ kind: 'run', from }, 'end', onFault);
      return { next: message?.next ?? Atomics.load(shared, AT) + 1, fault: fault ?? null };
    },
    /** The fault of an input; null for none. */
    try: async (input) => {
      const { message, fault } = await guarded({ kind: 'try', input }, 'tried');
      return fault ?? message.fault;
    },
    generate: async (number) => {
      const { message } = await guarded({ kind: 'generate', number }, 'generated');
      return message ? Buffer.from(message.input) : null;
    },
    stop,
  };
}

/** What counts is a step of a case (one command), and the time of the processor, since the machine may be busy; nearly nothing but the case takes any in this process. */
function watching(shared, onFault) {
  let at = '';
  let began = cpuSeconds();
  let waited = 0;
  let last = performance.now();
  return setInterval(() => {
    const now = performance.now();
    // Where this comes late as well, the machine is busy and nobody waits.
    if (now - last < 2 * WATCH_MILLISECONDS) waited += now - last;
    last = now;
    const current = [AT, DONE, STEPS].map((one) => Atomics.load(shared, one)).join();
    if (current !== at) [at, began, waited] = [current, cpuSeconds(), 0];
    else if (cpuSeconds() - began > HANG_SECONDS)
      onFault({ signature: 'hang', message: `takes more than ${HANG_SECONDS} s` });
    else if (waited > WAIT_SECONDS * 1000) onFault({ signature: 'wait', message: 'waits for something' });
  }, WATCH_MILLISECONDS);
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function deathOf(error) {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { signature: 'memory', message: `takes more than ${MAX_MEGABYTES} MB` };
  return { signature: `death: ${error.message}`, message: String(error.stack ?? error) };
}
