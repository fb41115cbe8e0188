// The default command over small trees: exact stdout, stderr and exit status.

import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runProgram, runShell, tree } from './run-program.ts';

const folder = tree({
  'gate/main.c': gate,
  'gate/test/t.c': gate,
  'other/more.c': 'void f(void) { die("stack smashing detected in worker"); }\n',
  'dull/a.c': 'void f(void) { printf("hello world\\n"); }\n',
  'words.txt': '# what we know\nHELLO world\n',
  'odd/\x1b[31m.c': 'void f(void) { die("stack smashing detected in worker"); }\n',
});

const keywordsOf = (yaml: string): readonly string[] =>
  [...yaml.matchAll(/^ {8}- '(.*)'/gm)].map(([, keyword]) => keyword!);

describe('extract', () => {
  it('writes the rule and tells what it did', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['gate']);
    expect(status).toBe(0);
    expect(stdout.startsWith('---\ntitle: Suspicious Gate Error Messages\nid: ')).toBe(true);
    expect(stdout).toContain('\ndate: 2025-01-01\n');
    expect(stdout).toContain('\nauthor: sigma-extract\n');
    expect(keywordsOf(stdout)).toEqual(['too many sessions', 'bug: pid active in ptrace_sandbox_free']);
    expect(stdout).toMatch(/\nlevel: medium\n# Written by sigma-extract \(digest [\da-f]{12}-[\da-f]{12}\)\n$/);
    expect(stderr.split('\n').filter((line) => !line.includes('warning'))).toEqual([
      'sigma-extract: read 1 file, skipped 1 test',
      'sigma-extract: found 3 messages, 3 candidates; 2 selected (1 scored too low)',
      'sigma-extract: next: pipe it into `sigma check -`, or add --format table to see why each was chosen',
      '',
    ]);
  });

  it('gives the same bytes twice, with and without the name of the command', async () => {
    const [first, second] = await Promise.all([
      runProgram(folder, ['gate', 'other']),
      runProgram(folder, ['extract', 'gate', 'other']),
    ]);
    expect(second).toEqual(first);
  });

  it('says what it is told to say', async () => {
    const args =
      'gate --product linux --service gated --definition d --title T --author A --date 2025-03-04 --status test --level high --tag none --annotate';
    const more = ['--description', 'Detects gates', '--reference', 'https://a.example/x', '--falsepositive', 'Tests'];
    const id = '7aa7009a-28b9-4344-8c1f-159489a390df';
    const { stdout, status } = await runProgram(folder, [...args.split(' '), ...more, '--id', id, '-q']);
    expect(status).toBe(0);
    expect(stdout.replace(/digest [\da-f-]+/, 'digest …')).toBe(`---
title: T
id: ${id}
status: test
description: Detects gates
references:
    - https://a.example/x
author: A
date: 2025-03-04
logsource:
    product: linux
    service: gated
    definition: d
detection:
    keywords:
        - 'too many sessions' # gate/main.c:4
        - 'bug: pid active in ptrace_sandbox_free' # gate/main.c:7
    condition: keywords
falsepositives:
    - Tests
level: high
# Written by sigma-extract (digest …, level given)
`);
  });

  it('reads several roots as one application', async () => {
    const { stdout } = await runProgram(folder, ['gate', 'other', '--format', 'json', '-q']);
    const { source, summary } = JSON.parse(stdout);
    expect(source.paths).toEqual(['gate', 'other']);
    expect(summary).toEqual({
      files: 2,
      bytes: expect.any(Number),
      messages: 4,
      candidates: 4,
      selected: 3,
      skipped: { test: 1 },
      filesWithSyntaxErrors: 0,
      unread: { files: {}, share: 0 },
    });
  });

  it('ends with 1, a reason and a hint when nothing fits a rule', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['dull']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    // The score is the business of rank.
    expect(stderr.replace(/\d+(?=[).]\n)/g, 'N')).toBe(`sigma-extract: read 1 file
sigma-extract: found 1 message, 1 candidate; 0 selected (1 scored too low)
sigma-extract: no rule: none of 1 candidate indicates an attack or a fault clearly enough (best score: N)
sigma-extract: hint: See them with --format table, or try --min-score N.
`);
  });

  it('still reports in the other formats then', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['dull', '--format', 'ndjson', '-q']);
    expect(JSON.parse(stdout)).toMatchObject({ text: expect.stringContaining('hello world'), selected: false });
    expect(stderr).toMatch(/^sigma-extract: no rule: .*\n$/);
    expect(status).toBe(1);
  });

  it('takes words of people from a file', async () => {
    const { stdout, status } = await runProgram(folder, [
      'gate',
      '--keywords-file',
      'words.txt',
      '--only-keywords',
      '--format',
      'json',
    ]);
    const { candidates } = JSON.parse(stdout);
    expect(candidates).toHaveLength(1);
    expect(candidates[0].reasons).toContainEqual({ signal: 'asked for', points: 40, detail: 'HELLO world' });
    expect(status).toBe(candidates[0].selected ? 0 : 1);
  });

  it('holds to --max, --min-score and --all', async () => {
    const max = await runProgram(folder, ['gate', '--max', '1', '-q']);
    expect(keywordsOf(max.stdout)).toEqual(['too many sessions']);
    const minScore = JSON.parse((await runProgram(folder, ['gate', '--min-score', '50', '--format', 'json'])).stdout);
    expect(minScore.candidates.every(({ score }: { readonly score: number }) => score >= 50)).toBe(true);
    const all = JSON.parse(
      (await runProgram(folder, ['gate', '--min-score', '50', '--all', '--format', 'json'])).stdout,
    );
    expect(all.candidates.length).toBeGreaterThan(minScore.candidates.length);
    expect(all.summary).toEqual(minScore.summary);
  });

  it('reads the files that are listed on stdin or in a file', async () => {
    const args = ['--format', 'json', '-q', '--files-from'];
    const piped = await runProgram(folder, [...args, '-'], { input: 'other/more.c\ngate/main.c\n' });
    const ended = await runProgram(folder, [...args, '-'], { input: 'gate/main.c\0other/more.c\0' });
    expect(JSON.parse(piped.stdout).summary.files).toBe(2);
    expect(ended.stdout).toBe(piped.stdout);
  });

  it('leaves out what --exclude names and reads what --no-ignore asks for', async () => {
    const files = async (...args: readonly string[]): Promise<number> =>
      JSON.parse((await runProgram(folder, ['gate', 'other', '--format', 'json', ...args])).stdout).summary.files;
    expect(await files('--exclude', 'more.c')).toBe(1);
    expect(await files('--no-ignore')).toBe(3);
  });

  // A file that cannot be read: root reads everything, so a folder stands where a file was found.
  it.skipIf(process.getuid?.() === 0)('warns of a file that cannot be read; --strict ends the run', async () => {
    const locked = tree({ 'app/a.c': gate, 'app/b.c': gate });
    chmodSync(join(locked, 'app/b.c'), 0);
    const { stderr, status } = await runProgram(locked, ['app']);
    expect(stderr).toContain('sigma-extract: warning: app/b.c: cannot be read (permission denied)\n');
    expect(status).toBe(0);
    expect(await runProgram(locked, ['app', '--strict'])).toMatchObject({ stdout: '', status: 2 });
  });

  it('warns where most files are of a language that it does not read', async () => {
    const mixed = tree({ 'app/a.c': gate, 'app/b.pl': gate, 'app/c.pl': gate, 'app/d.sh': '' });
    const warning =
      'sigma-extract: warning: 2 Perl files and 1 Shell file (67 % of the source) were not read, because no reader supports the language: most of the program is missing';
    expect((await runProgram(mixed, ['app', '--strict'])).stderr).toContain(warning);
    expect((await runProgram(mixed, ['app', '--exclude', 'c.pl'])).stderr).not.toContain('is missing');
  });

  it('follows no link out of the tree', async () => {
    const linked = tree({ 'app/a.c': gate, 'secret.c': 'void f(void) { die("secret thing detected here"); }\n' });
    symlinkSync('../secret.c', join(linked, 'app/link.c'));
    const { stdout, stderr } = await runProgram(linked, ['app']);
    expect(stdout).not.toContain('secret');
    expect(stderr).toContain('skipped 1 link');
  });

  it('prints nothing of a tree raw', async () => {
    const { stdout, stderr } = await runProgram(folder, ['odd', '--annotate', '-v']);
    const shown = await runProgram(folder, ['odd', '--format', 'table']);
    expect(stdout + stderr + shown.stdout + shown.stderr).not.toContain('\x1b');
  });

  it('appends to other documents without losing a rule', async () => {
    const { stdout } = await runShell(folder, '{ "$@" gate -q; "$@" other -q; } | grep -c "^---$"');
    expect(stdout).toBe('2\n');
  });
});
