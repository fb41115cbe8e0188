// What must hold of every case. A broken one is told by its name, so that the same fault is one finding.
import { isDeepStrictEqual } from 'node:util';

export function must(holds, invariant, detail = '') {
  if (!holds)
    throw Object.assign(new Error(`${invariant}: ${typeof detail === 'function' ? detail() : detail}`), { invariant });
}

export function mustEqual(found, wanted, invariant) {
  must(isDeepStrictEqual(found, wanted), invariant, () => `${short(found)}\n  instead of\n${short(wanted)}`);
}

const short = (value) => JSON.stringify(value)?.slice(0, 800);
