// The configuration as people meet it: where it is found, what it sets, what the command line overrides, and `init`.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runProgram, runShell, tree } from './run-program.ts';

const config = '.sigma-extract.yml';

/** Runs in a new folder with an application `gate` and this configuration. */
async function runWith(text: string, args: readonly string[] = ['gate'], more: Readonly<Record<string, string>> = {}) {
  const folder = tree({ 'gate/main.c': gate, [config]: text, ...more });
  return { folder, ...(await runProgram(folder, args)) };
}

describe('what it sets', () => {
  it.concurrent.each<[what: string, text: string, args: readonly string[], stdout: string | RegExp]>([
    ['title', 'title: Doors', ['gate'], 'title: Doors\n'],
    ['tags', 'tag: attack.t1110', ['gate'], '    - attack.t1110\n'],
    ['format', 'format: csv', ['gate'], /^score,/],
    ['not the format of other commands', 'format: csv', ['sinks', 'gate'], /^ {2}CALLS/],
    [
      'words from a file',
      'keywords-file: words.txt\nonly-keywords: true',
      ['gate'],
      /keywords:\n {8}- '.*ptrace.*'\n {4}cond/,
    ],
    ['what is read besides', 'no-ignore: true', ['.', '--format', 'ndjson'], /tests\/a\.c/],
    ['excluded files', 'include: other.c', ['gate', 'other.c', '--format', 'ndjson'], /^(?!.*ptrace)/s],
    [
      'sinks',
      'sinks: [{name: audit, text: 2, severity: fatal}]',
      ['other.c', '--format', 'csv'],
      /\d+,fatal,forged badge/,
    ],
    [
      'what is no sink',
      'not-sinks: die',
      ['gate', '--format', 'csv', '--all'],
      /0,unknown,bug: pid active.*not a sink/,
    ],
    ['weights', 'weights: {exhaustion: 3}', ['gate', '--format', 'csv'], /exhaustion 3/],
    [
      'categories',
      'categories: [{name: greetings, words: world, points: 60}]',
      ['gate', '--split', 'category'],
      /Greetings/,
    ],
    ['allowed', 'allow: hello *rld', ['gate', '--format', 'csv'], /100,info,hello world\\n.*allowed 100/],
    ['denied', 'deny: ["*ptrace*"]', ['gate'], /^(?!.*ptrace)/s],
    [
      'components',
      'components: [{name: doors, include: other.c}]\nsplit: component',
      ['.'],
      /Suspicious .* Error Messages - Doors/,
    ],
  ])('%s', async (_, text, args, stdout) => {
    const more = {
      'words.txt': 'ptrace\n',
      'tests/a.c': 'void f() { syslog(LOG_ERR, "attack of an intruder detected"); }',
      'other.c': 'void f() { audit(1, "forged badge of an intruder refused"); }',
    };
    const ended = await runWith(text, args, more);
    if (typeof stdout === 'string') expect(ended.stdout).toContain(stdout);
    else expect(ended.stdout).toMatch(stdout);
    expect(ended.status).toBe(0);
    expect(ended.stderr).toContain(`sigma-extract: configuration: ${config}\n`);
  });

  it('the command line comes first', async () => {
    const { stdout } = await runWith('title: Doors\nlevel: low', ['gate', '--title', 'Gates']);
    expect(stdout).toContain('title: Gates\n');
    expect(stdout).toContain('level: low\n');
  });

  it('how loud the program is', async () => {
    expect((await runWith('quiet: true')).stderr).toBe('');
    expect((await runWith('quiet: true', ['gate', '-v'])).stderr).toContain('read 1 file');
  });

  it('what is asked for and cannot be had is told', async () => {
    const { stderr } = await runWith('allow: ["nobody says this"]');
    expect(stderr).toContain('warning: allow: no message matches "nobody says this"\n');
  });
});

describe('where it is found', () => {
  const folder = tree({
    [config]: 'title: Top\nkeywords-file: words.txt\noutput: rules/',
    'words.txt': 'ptrace\n',
    'below/gate/main.c': gate,
    [`below/gate/${config}`]: 'title: Scanned',
    'repository/.git/HEAD': '',
    'repository/below/gate/main.c': gate,
    'named/other.yml': 'title: Named',
  });

  it('above the working folder, with files relative to it, never in the scanned tree', async () => {
    const { stderr, status } = await runProgram(join(folder, 'below'), ['gate', '--only-keywords']);
    expect({ stderr: stderr.split('\n')[0], status }).toEqual({
      stderr: `sigma-extract: configuration: ../${config}`,
      status: 0,
    });
    expect(readFileSync(join(folder, 'rules', readdirSync(join(folder, 'rules'))[0]!), 'utf8')).toContain('ptrace');
  });

  it.each<[what: string, below: string, args: readonly string[], title: string]>([
    ['in the working folder before those above', 'below/gate', ['.'], 'Scanned'],
    ['not above the repository', 'repository/below', ['gate'], 'Suspicious Gate Error Messages'],
    ['where it is named', 'below', ['gate', '--config', '../named/other.yml'], 'Named'],
    ['nowhere when none is wanted', 'below', ['gate', '--no-config'], 'Suspicious Gate Error Messages'],
  ])('%s', async (_, below, args, title) => {
    const { stdout } = await runProgram(join(folder, below), [...args, '-o', '-']);
    expect(stdout).toContain(`title: ${title}\n`);
  });

  it.runIf(process.getuid?.() === 0)('not when another user has put it above the working folder', async () => {
    const shared = tree({ [config]: 'title: Planted', 'work/gate/main.c': gate });
    const script = `chown 12345 ../${config} && "$@" gate`;
    const { stdout, stderr } = await runShell(join(shared, 'work'), script);
    expect(stdout).not.toContain('Planted');
    expect(stderr).toContain(
      `warning: ../${config} belongs to another user and is ignored; to use it, name it with --config\n`,
    );
  });
});

describe('what is wrong with it', () => {
  it.concurrent.each<[text: string, error: string, hint: string]>([
    ['titel: x', '1:1: unknown key "titel"', 'Did you mean title?'],
    ['max: many', '1:6: max must be a number, not a string', 'Write one whole number, without quotes.'],
    [
      '\ndate: 2025-02-30',
      '2:7: date "2025-02-30": is not a calendar date',
      'Write it as YYYY-MM-DD, like 2025-01-31.',
    ],
    ['keywords-file: nope', '1:16: keywords-file nope: no such file or folder', 'Check the path.'],
    [
      'only-keywords: true',
      '1:16: only-keywords needs at least one keyword',
      'Add --keyword WORD or --keywords-file FILE.',
    ],
    [
      'output: ../x.yml',
      '1:9: output "../x.yml" is outside the folder of the configuration',
      'Use a path inside it, or pass -o.',
    ],
    [
      'output: link/x.yml',
      '1:9: output "link/x.yml" is outside the folder of the configuration',
      'Use a path inside it, or pass -o.',
    ],
    [
      'max: [',
      '1:7: is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'Correct the syntax there.',
    ],
  ])('%j', async (text, error, hint) => {
    const folder = tree({ 'gate/main.c': gate, [config]: text });
    const elsewhere = tree({});
    symlinkSync(elsewhere, join(folder, 'link'));
    const { stdout, stderr, status } = await runProgram(folder, ['gate']);
    const lines = stderr.split('\n').filter((line) => !line.includes(': configuration: '));
    expect({ stdout, status, lines: lines.slice(0, 2) }).toEqual({
      stdout: '',
      status: 2,
      lines: [`sigma-extract: error: ${config}:${error}`, `sigma-extract: hint: ${hint}`],
    });
  });

  it('a file that is not there, no text, or a folder', async () => {
    const folder = tree({ 'gate/main.c': gate, 'latin.yml': Buffer.from('title: r\xe9sum\xe9', 'latin1') });
    mkdirSync(join(folder, config));
    const errorOf = async (...args: readonly string[]) =>
      (await runProgram(folder, ['gate', ...args])).stderr.split('\n')[0];
    expect(await errorOf()).toBe(`sigma-extract: error: --config ${config}: is a folder`);
    expect(await errorOf('--config', 'nope.yml')).toBe(
      'sigma-extract: error: --config nope.yml: no such file or folder',
    );
    expect(await errorOf('--config', 'latin.yml')).toBe('sigma-extract: error: --config latin.yml:1: is not UTF-8');
  });
});

describe('init', () => {
  it('writes a configuration that changes nothing, and never over another', async () => {
    const folder = tree({ 'gate/main.c': gate });
    const before = await runProgram(folder, ['gate']);
    expect(await runProgram(folder, ['init'])).toEqual({
      stdout: '',
      stderr: `sigma-extract: wrote ${config}\n`,
      status: 0,
    });
    expect((await runProgram(folder, ['gate'])).stdout).toBe(before.stdout);
    const again = await runProgram(folder, ['init']);
    expect(again.stderr.split('\n')[0]).toBe(`sigma-extract: error: ${config}: already exists`);
    expect(again.status).toBe(2);
  });

  it('writes elsewhere, or to stdout', async () => {
    const folder = tree({});
    await runProgram(folder, ['init', '-o', 'other.yml']);
    const { stdout } = await runProgram(folder, ['init', '-o', '-']);
    expect(readFileSync(join(folder, 'other.yml'), 'utf8')).toBe(stdout);
    expect(existsSync(join(folder, config))).toBe(false);
  });

  it('gives the schema', async () => {
    const { stdout } = await runProgram(tree({}), ['init', '--schema']);
    expect(JSON.parse(stdout).properties).toHaveProperty('not-sinks');
  });
});
