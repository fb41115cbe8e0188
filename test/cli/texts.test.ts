// Texts of a tree that nobody trusts, and in encodings that nobody knows: as people see them.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram, tree } from './run-program.ts';

const raw = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f-\x9f]|\ufe0f/;
const evilName = 'ma\x1b[31m\u202ein.c';
const evil = {
  [`gate/${evilName}`]: `#include <syslog.h>
void f(const char *a)
{
  syslog(LOG_ERR, "refused forged badge \u202e of intruder %s", a);
  syslog(LOG_ERR, "hijacked session refused: bad\u00adge of %s", a);
  syslog(LOG_ERR, "tampered seal at the door\ufe0f", a); // sigma-extract: alert high: be\u2066ware
  forged\u200b_log("stolen ticket rejected", a);
}
`,
  'rule.yml': `---
title: "a \\u202e title"
id: 7aa7009a-28b9-4344-8c1f-159489a390df
status: experimental
logsource: {product: linux, service: gate}
detection:
    keywords:
        - "dead \\u202e keyword"
        - 'refused forged badge'
    condition: keywords
level: medium
`,
  'gate.log': 'refused forged badge \u202e of intruder joe\x1b[31m\n',
};

describe('invisible characters of a tree', () => {
  const folder = tree(evil);
  test.each([
    ...['sigma', 'json', 'ndjson', 'csv', 'table'].map((name) => `gate --annotate --format ${name}`),
    ...['table', 'json', 'sarif', 'github'].map((name) => `check rule.yml --source gate --format ${name}`),
    ...['text', 'json', 'ndjson', 'annotated'].map((name) => `locate --source gate gate.log --format ${name}`),
    'sinks gate',
    'sinks gate --format json',
    'gate --baseline-query splunk',
    'update rule.yml --source gate --dry-run',
  ])('are in nothing that `%s` prints', async (line) => {
    const { stdout, stderr } = await runProgram(folder, [...line.split(' '), '--no-config']);
    expect(stdout).not.toBe('');
    expect(`${stdout}${stderr}`).not.toMatch(raw);
  });

  test('cut keywords', async () => {
    const { stdout } = await runProgram(folder, ['gate', '--annotate', '--no-config', '-q']);
    expect(stdout).toContain("- 'refused forged badge' # gate/ma\\x1b[31m\\u202ein.c:4\n");
    expect(stdout).toContain("- 'hijacked session refused: bad' #");
    expect(stdout).toContain("- 'tampered seal at the door' # gate/ma\\x1b[31m\\u202ein.c:6, alert high: be ware\n");
  });

  test.each(['--title', '--description', '--author', '--reference', '--falsepositive', '--service', '--definition'])(
    '%s with one is refused',
    async (option) => {
      const { stdout, stderr, status } = await runProgram(folder, ['gate', option, 'a\u202eb', '--no-config']);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toContain(`error: ${option} "a\\u202eb": has a line break or an invisible character (U+202E)\n`);
    },
  );

  test('a title of the configuration is refused', async () => {
    const place = tree({ ...evil, '.sigma-extract.yml': 'title: "a \\u200b title"\n' });
    const { stderr, status } = await runProgram(place, ['gate']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('(U+200B)')]);
  });
});

describe('encodings', () => {
  const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
  const source = 'void f(void)\n{\n  syslog(LOG_ERR, "forged badge: clé refusée");\n}\n';
  const run = (files: Parameters<typeof tree>[0], ...args: string[]) =>
    runProgram(tree(files), ['.', '--format', 'ndjson', '--no-config', ...args]);

  test('bytes that are not UTF-8 are told, counted, and no letters', async () => {
    const { stdout, stderr, status } = await run({ 'a.c': latin1(source) });
    expect(status).toBe(0);
    expect(stderr).toContain(
      'warning: a.c:3: is not UTF-8 and declares no encoding: unknown characters in 1 text are not read\n',
    );
    expect(stderr).toContain('read 1 file; 1 in an unknown encoding\n');
    expect(JSON.parse(stdout).keywords).toEqual(['forged badge: cl']);
  });

  test('in comments they are nothing to tell', async () => {
    const files = { 'a.c': latin1(`/* José's gate */\n${source.replaceAll('é', 'e')}`) };
    const { stderr, status } = await run(files, '--strict');
    expect([status, stderr.includes('warning: a.c')]).toEqual([0, false]);
  });

  test('they are in macros', async () => {
    const { stderr } = await run({ 'a.c': latin1(`#define CLE "forged clé"\n${source.replaceAll('é', 'e')}`) });
    expect(stderr).toContain('warning: a.c:1: is not UTF-8');
  });

  test.each([
    ['bytes that are not UTF-8', latin1(source), 'is not UTF-8 and declares no encoding'],
    [
      'an unknown encoding',
      `/* -*- coding: klingon -*- */\n${source}`,
      'declares the encoding "klingon", which is unknown',
    ],
    ['UTF-16 without a mark', Buffer.from(source, 'utf16le'), 'cannot be read (it is UTF-16 without a byte order mark'],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide(source)]), 'cannot be read (it is UTF-32'],
  ])('%s: a warning, and with --strict the end', async (_, bytes, why) => {
    const files = { 'a.c': bytes, 'b.c': source.replaceAll('é', 'e') };
    const told = await run(files);
    expect([told.status, told.stderr]).toEqual([0, expect.stringContaining(why)]);
    const strict = await run(files, '--strict');
    expect([strict.status, strict.stdout]).toEqual([2, '']);
    expect(strict.stderr).toContain(`error: --strict: a.c: ${why}`);
  });

  test('what cannot be read is counted', async () => {
    const { stderr } = await run({ 'a.c': Buffer.from(source, 'utf16le'), 'b.c': source });
    expect(stderr).toContain('read 1 file, skipped 1 unreadable');
  });

  test('other threads say the same', async () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}.c`, latin1(source)]));
    const folder = tree(files);
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => runProgram(folder, ['.', '--format', 'json', '--no-config', '-v', '--jobs', jobs])),
    );
    expect(two).toEqual(one);
    expect(JSON.parse(one!.stdout).diagnostics).toHaveLength(500);
  });
});

function wide(text: string): Buffer {
  const bytes = Buffer.alloc(text.length * 4);
  for (let at = 0; at < text.length; at++) bytes.writeUInt32LE(text.charCodeAt(at), at * 4);
  return bytes;
}

describe('line ends', () => {
  const c = `// goes on \\\n syslog(LOG_ERR, "forged in a comment");\nvoid f(void)\n{\n  syslog(LOG_ERR, "forged badge \\\nrefused");\n}\n`;
  const py = 'import logging\ndef f():\n    logging.error("""forged badge\nrefused""")\n';
  const java = 'class A {\n  void f() {\n    log.error("""\n      forged badge\n      refused\n      """);\n  }\n}\n';
  const properties = 'a.b = forged badge \\\n   refused\nc.d = stolen key of intruder\n';
  test.each([
    ['a.c', c],
    ['a.py', py],
    ['A.java', java],
    ['a.properties', properties],
  ])('LF, CRLF and CR give the same of %s', async (name, text) => {
    const [lf, crlf, cr] = await Promise.all(
      ['\n', '\r\n', '\r'].map(async (end) => {
        const folder = tree({ [join('x', name)]: text.replaceAll('\n', end) });
        return (await runProgram(folder, ['x', '--format', 'ndjson', '--all', '--no-config', '-q'])).stdout;
      }),
    );
    expect(lf).toContain('forged badge');
    expect(lf).not.toContain('in a comment');
    expect([crlf, cr]).toEqual([lf, lf]);
  });
});
