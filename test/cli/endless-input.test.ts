// What never ends, explodes or changes its kind: refused with status 2 and a sentence, or read up to a bound. Pipes go on to work.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runProgram, runShell, tree } from './run-program.ts';

const laughs = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(10)}]`))
  .join('\n');
const rule = (keywords: string): string =>
  `title: T\nlogsource: {product: linux}\ndetection:\n  k: ${keywords}\n  condition: k\n`;

const folder = tree({
  'gate/main.c': gate,
  'good.yml': rule("['pid active in ptrace']"),
  'bomb.yml': `${laughs}\n${rule('*l9')}`,
  'bomb.decisions.yml': `version: 1\n${laughs}\nrules: *l9\n`,
  'deep.yml': '- '.repeat(6000),
  'rules/bomb.yml': `${laughs}\n${rule('*l9')}`,
  'rules/good.yml': rule("['pid active in ptrace']"),
  'loop/good.yml': rule("['pid active in ptrace']"),
  'nul.yml': 'baseline: "a\\0b"\n',
  'found/gate/main.c': gate,
  'list.txt': 'gate/main.c\n',
  'long.log': `${'a'.repeat(3_000_000)}\n${'b'.repeat(3_000_000)}\nc\n`,
});
for (const name of ['a', 'b']) symlinkSync('.', join(folder, 'loop', name));
symlinkSync('circle', join(folder, 'circle'));
mkdirSync(join(folder, 'empty'));
for (const name of ['waiting', 'found/.sigma-extract.yml']) execFileSync('mkfifo', [join(folder, name)]);

const checking = ['--source', 'gate'];
const long = 'x'.repeat(300);

const refused: readonly (readonly [args: readonly string[], error: string])[] = [
  [['check', 'bomb.yml', ...checking], 'bomb.yml:5:38: aliases expand to more than 100000 values'],
  [['update', 'bomb.yml', ...checking], 'bomb.yml:5:38: aliases expand to more than 100000 values'],
  [['check', 'deep.yml', ...checking], 'deep.yml:1: is nested more than 100 levels deep'],
  [['gate', '--config', 'bomb.yml'], 'bomb.yml:5:38: aliases expand to more than 100000 values'],
  [['gate', '--decisions', 'bomb.decisions.yml'], 'bomb.decisions.yml:6:38: aliases expand to more than 100000 values'],
  [['check', '/dev/zero', ...checking], '/dev/zero: is a device or socket'],
  [['check', 'circle', ...checking], 'circle: is a link to itself'],
  [['check', long, ...checking], `${long}: name too long`],
  [['check', 'good.yml', ...checking, '--decisions', '/dev/zero'], '--decisions /dev/zero: is a device or socket'],
  [['check', 'good.yml', ...checking, '--decisions', 'circle'], '--decisions circle: is a link to itself'],
  [['--files-from', '/dev/zero'], '--files-from /dev/zero: is a device or socket'],
  [['--files-from', '/dev/full'], '--files-from /dev/full: is a device or socket'],
  [['--files-from', 'gate'], '--files-from gate: is a folder'],
  [['--files-from', '/dev/null'], '--files-from /dev/null: contains no paths'],
  [['gate', '--keywords-file', '/dev/zero'], '--keywords-file /dev/zero: is a device or socket'],
  [['gate', '--config', '/dev/zero'], '--config /dev/zero: is a device or socket'],
  [['gate', '--config', 'nul.yml'], 'nul.yml:1:11: a path contains a NUL character'],
  [['gate', '--baseline-counts', '/dev/zero'], '--baseline-counts /dev/zero: is a device or socket'],
  [['gate', '--baseline', '/dev/zero'], '/dev/zero: is a device or socket'],
  [['gate', '--baseline', 'circle'], 'circle: is a link to itself'],
  [['gate', '--baseline', long], `${long}: no such file or folder`],
  [['locate', ...checking, '/dev/zero'], '/dev/zero: is a device or socket'],
  [['waiting'], 'waiting: neither a folder nor a regular file'],
];

describe('is refused with status 2', () => {
  it.concurrent.each(refused)('%j', async (args, error) => {
    const { status, stdout, stderr } = await runProgram(folder, args);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `sigma-extract: error: ${error}`]);
  });

  it('a configuration that is found and is a pipe', async () => {
    const { status, stderr } = await runProgram(join(folder, 'found'), ['gate']);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'sigma-extract: error: --config .sigma-extract.yml: not a regular file',
    ]);
  });

  const endless: readonly (readonly [script: string, error: string])[] = [
    ['yes | "$@" --files-from -', '--files-from standard input: is larger than 67108864 bytes'],
    ['"$@" --files-from - < /dev/zero', '--files-from standard input: is larger than 67108864 bytes'],
    ['"$@" gate --keywords-file <(yes)', '--keywords-file /dev/fd/63: is larger than 16777216 bytes'],
    ['"$@" gate --config <(yes)', '--config /dev/fd/63: is larger than 1000000 bytes'],
    ['yes | "$@" check - --source gate', 'standard input: is larger than 16777216 bytes'],
    ['"$@" --files-from - < empty', '--files-from standard input: contains no paths'],
    ['"$@" gate --baseline - < empty', 'no log could be read: standard input is empty'],
    ['"$@" locate --source gate - < empty', 'no log could be read: standard input is empty'],
  ];
  it.concurrent.each(endless)('%s', async (script, error) => {
    const { status, stderr } = await runShell(folder, script);
    expect([status, stderr.split('\n')[0]]).toEqual([2, `sigma-extract: error: ${error}`]);
  });
});

describe('works', () => {
  const works: readonly (readonly [script: string, status: number])[] = [
    ['"$@" --files-from <(cat list.txt)', 0],
    ['"$@" --files-from /dev/fd/3 3< <(cat list.txt)', 0],
    ['cat list.txt | "$@" --files-from /dev/stdin', 0],
    ['"$@" --files-from waiting & cat list.txt > waiting; wait $!', 0],
    ['"$@" gate --keywords-file <(echo active)', 0],
    ['"$@" gate --config <(echo "max: 3")', 0],
    ['"$@" gate --config /dev/null', 0],
    ['"$@" check <(cat good.yml) --source gate', 0],
    ['"$@" check good.yml --source gate --decisions <(printf "version: 1\\nrules: []\\n")', 0],
    ['"$@" check loop --source gate', 0],
    ['"$@" gate --baseline <(echo nothing of it)', 0],
    ['cat list.txt | "$@" locate --source gate /dev/stdin', 1],
  ];
  it.concurrent.each(works)('%s', async (script, expected) => {
    const { status, stderr } = await runShell(folder, script);
    expect([status, stderr]).toEqual([expected, expect.not.stringContaining('error')]);
  });

  it('an exploding rule in a folder is told and passed over', async () => {
    const { status, stderr } = await runProgram(folder, ['check', 'rules', '--source', 'gate']);
    expect(status).toBe(0);
    expect(stderr).toContain('warning: rules/bomb.yml: skipped: aliases expand to more than 100000 values');
  });

  it('a log with lines that hardly end, which is told', async () => {
    const about = 'warning: long.log: 2 lines of more than 1 MiB';
    const counted = await runProgram(folder, ['gate', '--baseline', 'long.log']);
    expect([counted.status, counted.stderr]).toEqual([0, expect.stringContaining(`${about}, searched in parts`)]);
    const located = await runProgram(folder, ['locate', '--source', 'gate', 'long.log', '--stats']);
    expect([located.status, located.stderr]).toEqual([1, expect.stringContaining(`${about}: only the beginning`)]);
  });

  it('who waits for a pipe can be interrupted', async () => {
    const script = '"$@" --files-from silent & exec 3> silent; kill -INT $!; wait $!; echo $?';
    execFileSync('mkfifo', [join(folder, 'silent')]);
    // Opening the pipe waits for its reader: the program is there by then.
    expect((await runShell(folder, script)).stdout).toBe('130\n');
  });
});
