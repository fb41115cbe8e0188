// A tree with several programs, and one that no reader reads as a whole: what the command says and writes.
import { describe, expect, test } from 'vitest';
import { runProgram, tree } from './run-program.ts';

const files = {
  'gate/gated.c':
    'int main(void) { listen(s, 5); openlog("gated", 0, 1); syslog(LOG_CRIT, "refused connection from %s: too many failed logins", who); exit(1); }\n',
  'gate/gatectl.c':
    'int main(void) { syslog(LOG_CRIT, "stack smashing detected: exploit attempt by %d", who); exit(1); }\n',
};

describe('several programs', () => {
  test('the rule is about the server, and the summary says so', async () => {
    const { stdout, stderr } = await runProgram(tree(files), ['gate']);
    expect(stdout).toContain('failed logins');
    expect(stdout).not.toContain('stack smashing');
    expect(stderr).toContain('programs: the rule is about gated, not about gatectl; choose with --program NAME');
  });

  test('--program chooses', async () => {
    const root = tree(files);
    const one = await runProgram(root, ['gate', '--program', 'gatectl']);
    expect(one.stdout).toContain('stack smashing');
    expect(one.stdout).not.toContain('failed logins');
    const all = await runProgram(root, ['gate', '--program', 'all']);
    expect(all.stdout).toContain('stack smashing');
    expect(all.stdout).toContain('failed logins');
    expect(all.stderr).toContain('the rule is about all of');
  });

  test('an unknown one is wrong usage, and the hint lists the known ones', async () => {
    const { status, stdout, stderr } = await runProgram(tree(files), ['gate', '--program', 'door']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Its programs: gatectl, gated.');
  });

  test('JSON names the program of each candidate, and why one is out', async () => {
    const { stdout } = await runProgram(tree(files), ['gate', '--format', 'json', '--all']);
    const { candidates } = JSON.parse(stdout) as {
      candidates: { text: string; program: string | null; excluded: { reason: string } | null }[];
    };
    const found = candidates.filter(({ text }) => /refused|smashing/.test(text));
    expect(found.map(({ program, excluded }) => [program, excluded?.reason ?? null])).toEqual([
      ['gated', null],
      ['gatectl', 'other program: gatectl'],
    ]);
  });

  test('check calls nothing of another program dead', async () => {
    const root = tree(files);
    await runProgram(root, ['gate', '--program', 'all', '-o', 'all.yml']);
    const { status } = await runProgram(root, ['check', 'all.yml', '--source', 'gate']);
    expect(status).toBe(0);
  });
});

describe('files that no reader supports', () => {
  const half = { ...files, 'gate/x.zig': 'z'.repeat(5000), 'gate/y.pl': 'print "y";\n' };

  test('are told with their share, and the rule says that it is incomplete', async () => {
    const { stdout, stderr } = await runProgram(tree(half), ['gate']);
    const text = /1 Perl file and 1 Zig file \(9\d % of the source\) were not read/;
    expect(stderr).toMatch(text);
    expect(stdout).toMatch(new RegExp(`# Incomplete: ${text.source}\\.`));
  });

  test('are told however few they are, but not in the rule', async () => {
    const { stdout, stderr } = await runProgram(tree({ ...files, 'gate/y.pl': 'y\n' }), ['gate']);
    expect(stderr).toContain('1 Perl file (less than 1 % of the source) was not read');
    expect(stdout).not.toContain('Incomplete');
  });

  test('do not count where --lang chooses', async () => {
    const { stdout, stderr } = await runProgram(tree(half), ['gate', '--lang', 'c']);
    expect(stdout + stderr).not.toContain('Zig');
  });
});
