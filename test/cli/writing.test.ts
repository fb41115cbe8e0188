// What stands where `extract` and `update` write is never lost without a word: edits, rules of other sources, what other runs wrote.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, gate, program, runProgram, startProgram, tree } from './run-program.ts';

const other = gate.replace('too many sessions', 'forged badge').replace('bug: pid active', 'stack smashing found');
const text = (place: string, file = 'gate.yml'): string => readFileSync(join(place, file), 'utf8');
const edit = (place: string, from: string, to: string, file = 'gate.yml'): void =>
  writeFileSync(join(place, file), text(place, file).replace(from, to));
const extract = (place: string, ...args: readonly string[]) => runProgram(place, [...args, '-q']);

/** A folder with the source and a rule that `extract` made of it. */
async function start(): Promise<string> {
  const place = tree({ 'gate/main.c': gate });
  expect(await extract(place, 'gate', '-o', 'gate.yml')).toMatchObject({ status: 0, stderr: '' });
  return place;
}

describe('two sources of one name', () => {
  const both = () => tree({ 'a/gate/main.c': gate, 'b/gate/main.c': other });

  it.each(['rules/', 'gate.yml'])('-o %s: the second says so, and --force goes on', async (target) => {
    const place = both();
    expect((await extract(place, 'a/gate', '-o', target)).status).toBe(0);
    const [file] = target === 'rules/' ? readdirSync(join(place, 'rules')).map((name) => `rules/${name}`) : [target];
    const before = text(place, file);
    const { status, stderr } = await extract(place, 'b/gate', '-o', target);
    expect({ status, text: text(place, file) }).toEqual({ status: 2, text: before });
    expect(stderr).toContain(`error: --output ${file}: contains a rule for another source`);
    expect(stderr).toContain('--force replaces it. Nothing was changed.');
    const forced = await runProgram(place, ['b/gate', '-o', target, '--force']);
    expect({ status: forced.status, isNew: text(place, file).includes('forged badge') }).toEqual({
      status: 0,
      isNew: true,
    });
    expect(forced.stderr).toContain(`replaced ${file}: 2 keywords of the old rule are not in the new one`);
    expect(readdirSync(place).sort()).toEqual(['a', 'b', target.replace('/', '')]);
  });

  it('the same source goes on: again, changed, and moved', async () => {
    const place = both();
    const run = (source: string) => extract(place, source, '-o', 'rules/');
    await run('a/gate');
    expect((await run('a/gate')).status).toBe(0);
    edit(place, 'too many', 'excessive', 'a/gate/main.c');
    expect((await run('a/gate')).status).toBe(0);
    renameSync(join(place, 'a'), join(place, 'c'));
    expect((await run('c/gate')).status).toBe(0);
  });

  it('one decisions file for both: the second says so', async () => {
    const place = both();
    const run = (source: string, file: string) => extract(place, source, '-o', file, '--decisions', 'all.decisions');
    expect((await run('a/gate', 'a.yml')).status).toBe(0);
    const before = text(place, 'all.decisions');
    const { status, stderr } = await run('b/gate', 'b.yml');
    expect({ status, decisions: text(place, 'all.decisions') }).toEqual({ status: 2, decisions: before });
    expect(stderr).toContain('--decisions all.decisions: contains decisions about rule');
    expect(existsSync(join(place, 'b.yml'))).toBe(false);
  });
});

describe('edits', () => {
  it.each([
    ['a level', 'level: medium', 'level: low'],
    ['broken YAML', 'title: ', 'title: ['],
  ])('%s stays: the next run says so, and --force goes on', async (_, from, to) => {
    const place = await start();
    edit(place, from, to);
    const before = text(place);
    const { status, stderr } = await extract(place, 'gate', '-o', 'gate.yml');
    expect({ status, text: text(place), files: readdirSync(place).sort() }).toEqual({
      status: 2,
      text: before,
      files: ['gate', 'gate.yml'],
    });
    expect(stderr).toContain('error: --output gate.yml: contains a rule that was edited after sigma-extract wrote it');
    expect(stderr).toContain('`sigma-extract update gate.yml --source PATH` keeps edits; --force');
    expect((await extract(place, 'gate', '-o', 'gate.yml', '--force')).status).toBe(0);
    expect(text(place)).not.toBe(before);
  });

  it('stay edits when update has changed the rule', async () => {
    const place = await start();
    const update = () => runProgram(place, ['update', 'gate.yml', '--source', 'gate', '-q']);
    edit(place, 'bug: pid active', 'bug: pid is active', 'gate/main.c');
    expect((await update()).status).toBe(0);
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(0);
    edit(place, 'author: ', 'author: Ann, ');
    edit(place, 'bug: pid is active', 'bug: pid active', 'gate/main.c');
    expect((await update()).status).toBe(0);
    expect(text(place)).toContain('bug: pid active');
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(2);
  });

  it('of keywords are kept where decisions are, others are told', async () => {
    const place = await start();
    await extract(place, 'gate', '-o', 'gate.yml', '--decisions', 'gate.decisions.yml');
    edit(place, "        - 'too many sessions'\n", "        - 'a message of a library'\n");
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(0);
    expect(text(place)).toContain('a message of a library');
    edit(place, 'of a library', "of a library' # why: see ticket 7\n        - 'more");
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(2);
  });

  it('of people in a decisions file stay', async () => {
    const place = await start();
    await extract(place, 'gate', '-o', 'gate.yml', '--decisions', 'gate.decisions.yml');
    edit(place, "- 'too many sessions'", "- 'too many sessions' # ours", 'gate.decisions.yml');
    edit(place, '    removed:', '    note: ask Ann\n    removed:', 'gate.decisions.yml');
    edit(place, 'int main', 'int run', 'gate/main.c');
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(0);
    const decisions = text(place, 'gate.decisions.yml');
    expect(decisions).toContain("function: 'run'");
    expect(decisions).toContain("- 'too many sessions' # ours\n");
    expect(decisions).toContain('    note: ask Ann\n');
  });

  it('of a rule without a digest cannot be known, unless it is as an older version wrote it', async () => {
    const place = await start();
    const old = text(place).replace(/^# Written by .*\n/m, '');
    writeFileSync(join(place, 'gate.yml'), old.replace('date: 2025-01-01', 'date: 2024-01-01'));
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(0);
    expect(text(place)).toMatch(/^# Written by sigma-extract \(digest [\da-f]{12}-[\da-f]{12}\)\n$/m);
    writeFileSync(join(place, 'gate.yml'), old.replace(/(?<=falsepositives:\n +- ).*/, 'Night shift'));
    const { status, stderr } = await extract(place, 'gate', '-o', 'gate.yml');
    expect([status, stderr]).toEqual([2, expect.stringContaining('contains a rule without a sigma-extract digest')]);
  });

  it('a report does not replace a rule', async () => {
    const place = await start();
    const before = text(place);
    const { status, stderr } = await extract(place, 'gate', '--format', 'table', '-o', 'gate.yml');
    expect({ status, text: text(place) }).toEqual({ status: 2, text: before });
    expect(stderr).toContain('contains a Sigma rule, which the report would replace');
  });
});

describe('runs side by side', () => {
  it('lose none of what others write into a decisions file', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `gate${String.fromCharCode(97 + at)}`);
    const place = tree(Object.fromEntries(names.map((name) => [`${name}/main.c`, gate])));
    const run = (name: string) => startProgram(place, [name, '-o', 'rules/', '--decisions', 'all.decisions', '-q']);
    const ended = await Promise.all(names.map(run));
    expect(ended.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      names.map(() => ({ status: 0, stderr: '' })),
    );
    const ids = readdirSync(join(place, 'rules')).map((name) => /^id: (.*)$/m.exec(text(place, `rules/${name}`))![1]);
    const noted = Array.from(text(place, 'all.decisions').matchAll(/- rule: '(.*)'/g), ([, id]) => id);
    expect(noted).toEqual(ids.sort());
    expect(noted).toHaveLength(12);
    expect(
      readdirSync(place)
        .filter((name) => !names.includes(name))
        .sort(),
    ).toEqual(['all.decisions', 'rules']);
  }, 120_000);

  it('of other sources into one file: one of them has it, the others say so', async () => {
    const place = tree({ 'a/gate/main.c': gate, 'b/gate/main.c': other });
    const ended = await Promise.all(
      ['a/gate', 'b/gate'].map((source) => startProgram(place, [source, '-o', 'rules/', '-q'])),
    );
    expect(ended.map(({ status }) => status).sort()).toEqual([0, 2]);
    expect(readdirSync(join(place, 'rules'))).toHaveLength(1);
  });

  /** Edits a file while a run waits for its list of files: what it wrote there by then is known to the run or refused. */
  async function meanwhile(place: string, args: readonly string[], change: () => void) {
    const child = spawn(process.execPath, ['--import', './pause.mjs', program(), ...args], {
      cwd: place,
      env: environment(),
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    while (!existsSync(join(place, 'paused'))) await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
    change();
    child.stdin.end('go\n');
    const [status] = await once(child, 'exit');
    return { status, stderr };
  }

  // The first look at the source comes after rule and decisions were read.
  const pause = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const open = fs.openSync;
const read = fs.readFileSync;
const wait = (path) => {
  if (!String(path).endsWith('main.c') || fs.existsSync('paused')) return;
  fs.writeFileSync('paused', '');
  fs.writeSync(2, 'paused\\n');
  for (;;) try { fs.readSync(0, Buffer.alloc(3)); break; } catch (error) { if (error.code !== 'EAGAIN') throw error; }
};
fs.openSync = (path, ...rest) => (wait(path), open(path, ...rest));
fs.readFileSync = (path, ...rest) => (wait(path), read(path, ...rest));
syncBuiltinESMExports();
`;

  it.each([
    ['update', ['update', 'gate.yml', '--source', 'gate']],
    ['extract', ['gate', '-o', 'gate.yml', '--decisions', 'gate.decisions.yml']],
  ])('%s does not replace what was edited while it read', async (_, args) => {
    const place = await start();
    writeFileSync(join(place, 'pause.mjs'), pause);
    edit(place, 'bug: pid active', 'bug: pid is active', 'gate/main.c');
    const { status, stderr } = await meanwhile(place, args, () => edit(place, 'level: medium', 'level: low'));
    expect(stderr).toContain('gate.yml: was changed by someone else during this run');
    expect({ status, isKept: text(place).includes('level: low') }).toEqual({ status: 2, isKept: true });
    expect(existsSync(join(place, 'gate.decisions.yml'))).toBe(false);
  });

  const lock = (place: string, content: string, age: number): string => {
    const file = join(place, '.gate.yml.lock');
    writeFileSync(file, content);
    const made = Date.now() / 1000 - age;
    utimesSync(file, made, made);
    return file;
  };

  it('--force goes on where a lock was left; one of a process that is gone is removed', async () => {
    const place = await start();
    rmSync(join(place, 'gate.yml'));
    const held = lock(place, JSON.stringify({ pid: process.pid, host: 'elsewhere' }), 3600);
    expect((await extract(place, 'gate', '-o', 'gate.yml', '--force')).status).toBe(0);
    expect(existsSync(held)).toBe(false);
    lock(place, JSON.stringify({ pid: 2 ** 30, host: hostname() }), 3600);
    edit(place, 'too many', 'excessive', 'gate/main.c');
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['gate', 'gate.yml']);
  });
});

describe('files', () => {
  it('a link to what is not there yet stays a link', async () => {
    const place = tree({ 'gate/main.c': gate, 'rules/x': '' });
    symlinkSync('rules/real.yml', join(place, 'gate.yml'));
    expect((await extract(place, 'gate', '-o', 'gate.yml')).status).toBe(0);
    expect(readlinkSync(join(place, 'gate.yml'))).toBe('rules/real.yml');
    expect(text(place, 'rules/real.yml')).toMatch(/^---\n/);
  });

  it('a rule that people protect stays', async () => {
    const place = await start();
    chmodSync(join(place, 'gate.yml'), 0o444);
    edit(place, 'too many', 'excessive', 'gate/main.c');
    const { status, stderr } = await extract(place, 'gate', '-o', 'gate.yml');
    expect([status, stderr]).toEqual([2, expect.stringContaining('gate.yml: is read-only')]);
    expect((await extract(place, 'gate', '-o', 'gate.yml', '--force')).status).toBe(0);
    expect(statSync(join(place, 'gate.yml')).mode & 0o777).toBe(0o444);
  });
});
