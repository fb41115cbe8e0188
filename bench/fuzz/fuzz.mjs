// node bench/fuzz/fuzz.mjs TARGET... [--seconds N] [--seed S] [--corpus FOLDER] [--findings FOLDER]: random inputs for one part of the program.
//   --case N        this case of the seed alone, to repeat a finding
//   --input FILE    this input alone
// Targets are the files of bench/fuzz/targets; `all` are all of them. Ends with 1 when there are findings.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';
import { findings } from './findings.mjs';
import { supervisor } from './supervisor.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const targets = readdirSync(join(here, 'targets')).map((name) => name.replace('.mjs', ''));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [] },
    findings: { type: 'string', default: fileURLToPath(new URL('../../node_modules/.cache/fuzz', import.meta.url)) },
    case: { type: 'string' },
    input: { type: 'string' },
  },
});
const chosen = positionals.includes('all') ? targets : positionals;
const unknown = chosen.filter((name) => !targets.includes(name));
if (chosen.length === 0 || unknown.length > 0) {
  console.error(
    `usage: node bench/fuzz/fuzz.mjs TARGET... [--seconds N] [--seed S]\ntargets: ${targets.join(' ')} all`,
  );
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'sigma-extract-fuzz-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
const program = await bundled(work);
let faults = 0;
for (const name of chosen) faults += await fuzz(name);
process.exit(faults > 0 ? 1 : 0);

/** How many different faults there are. */
async function fuzz(target) {
  const scratch = join(work, target);
  mkdirSync(scratch);
  const folders = values.corpus.map((folder) => resolve(folder));
  const cases = supervisor({ target, seed: values.seed, folders, program, scratch });
  try {
    if (values.input !== undefined) return await told(cases, readFileSync(values.input));
    if (values.case !== undefined) return await told(cases, await cases.generate(Number(values.case)));
    return await searched(target, cases, folders);
  } finally {
    await cases.stop();
  }
}

async function told(cases, input) {
  if (input === null) throw new Error('the input cannot be made');
  const fault = await cases.try(input);
  console.log(fault ? `${fault.signature}\n${fault.message}` : 'no fault');
  return fault ? 1 : 0;
}

async function searched(target, cases, folders) {
  const began = performance.now();
  const until = began + Number(values.seconds) * 1000;
  const command = [
    'node bench/fuzz/fuzz.mjs',
    target,
    '--seed',
    values.seed,
    ...folders.map((one) => `--corpus ${one}`),
  ];
  const found = findings(join(values.findings, target), command.join(' '));
  for (let from = 0; performance.now() < until; ) {
    const faults = [];
    const { next, fault } = await cases.run(from, (one) => faults.push(one));
    if (fault) faults.push({ ...fault, number: next - 1, input: await cases.generate(next - 1) });
    for (const one of faults) await found.add(one, cases);
    from = next;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${target}: ${cases.done()} cases in ${seconds} s, ${found.count()} findings`);
  return found.count();
}
