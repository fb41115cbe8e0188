// What was found: one file for each kind of fault, as short as it can be made in a moment, and the command that repeats it.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shrunkBytes } from './shrink.mjs';

const SHRINK_SECONDS = 60;

export function findings(folder, command) {
  const known = new Map();
  return {
    count: () => known.size,
    add: async ({ signature, message, number, input }, cases) => {
      known.set(signature, (known.get(signature) ?? 0) + 1);
      if (known.get(signature) > 1) return;
      console.log(`FOUND ${signature}\n  ${command} --case ${number}`);
      const short = input === null ? null : await shorter(Buffer.from(input), signature, cases);
      const path = join(folder, createHash('sha256').update(signature).digest('hex').slice(0, 12));
      mkdirSync(folder, { recursive: true });
      if (short) writeFileSync(path, short);
      writeFileSync(`${path}.txt`, `${signature}\n${command} --case ${number}\n${message}\n`);
      console.log(`  ${path}${short ? ` (${short.length} bytes)` : ''}`);
    },
  };
}

/** The same fault, or at least one. null where it does not come again: something before it in the same process mattered. */
async function shorter(input, signature, cases) {
  const fails = async (bytes) => (await cases.try(bytes))?.signature === signature;
  if (!(await fails(input))) return input;
  const until = performance.now() + SHRINK_SECONDS * 1000;
  return shrunkBytes(input, fails, () => performance.now() > until);
}
