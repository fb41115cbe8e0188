// A service in Kotlin: its rule, its programs, and what is no part of it.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fixtures, keywordsOf, rowsOf } from './fixtures.ts';
import { environment, program, runProgram, tree } from './run-program.ts';

test('gives a rule about the service', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['cloakroom']);
  expect(status).toBe(0);
  expect(stdout).toContain('product: jvm\n');
  expect(keywordsOf(stdout)).toEqual([
    "- 'possible attack: forged ticket for hook'",
    "- 'access denied to hook'",
    "- 'signature of ticket'",
  ]);
  expect(stderr).toContain('read 5 files, skipped 2 build, 1 test');
  expect(stderr).toContain('components: server (13 messages), staff (2)');
});

test('names exception classes as logs do', async () => {
  const { stdout } = await runProgram(fixtures, ['cloakroom', '--exceptions', '--format', 'ndjson', '-q']);
  const classes = rowsOf(stdout).filter(({ kind }) => kind === 'exception');
  expect(classes.map(({ keywords }) => keywords[0])).toEqual([
    'example.cloakroom.TicketException$Forged',
    'example.cloakroom.CoatException$Refused',
    'example.cloakroom.CoatException',
    'example.cloakroom.TicketException',
    'example.cloakroom.CoatException$Missing',
  ]);
});

test('a message that a block sets has the level of its call', async () => {
  const { stdout } = await runProgram(fixtures, ['cloakroom', '--format', 'ndjson', '-q']);
  const found = rowsOf(stdout).find(({ text }) => text.endsWith('was not handed out'));
  expect(found).toMatchObject({ severity: 'warning', origins: [{ sink: 'atWarn', sinkKind: 'log' }] });
});

// In a process of its own, which can be ended: the scanner of the grammar waited for ever for what follows.
test('a file may end with the name of an annotation', () => {
  const cwd = tree({
    'gate/Gate.kt': 'fun f() { logger.error("ticket of $hook was forged") }\nval hooks: List<Hook>\n@Supp',
  });
  const args = [program(), 'gate', '--format', 'ndjson', '-q'];
  const ended = spawnSync(process.execPath, args, { cwd, env: environment(), timeout: 60_000, encoding: 'utf8' });
  expect(rowsOf(ended.stdout).map(({ text }) => text)).toEqual(['ticket of * was forged']);
});
