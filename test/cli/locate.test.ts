// The command `locate`: formats, lists of statements, logs of all kinds, and what wrong usage says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runProgram, tree } from './run-program.ts';

const folder = tree({
  'gate/gate.c':
    'void admit(void) {\n  syslog(LOG_ERR, "badge %s refused at door %d", b, d);\n  syslog(LOG_ERR, "forged token for %s", b);\n' +
    '  syslog(LOG_ERR, "hinge worn out");\n}\n',
  'day.log':
    'Mar  7 04:05:06 east gated[17]: badge ash refused at door 3\nMar  7 04:05:07 east cron[3]: done\n' +
    'Mar  7 04:05:08 east gated[17]: forged token for \x1b[31mash [preauth]\n',
  'old.log': 'Mar  6 04:05:06 east gated[17]: badge oak refused at door 1\r\n',
  'journal.json':
    '{"_PID":"17","MESSAGE":"forged token for ash","PRIORITY":"3"}\n{"MESSAGE":[104,105,110,103,101,32,119,111,114,110,32,111,117,116]}\n',
  'container.log':
    'starting gated\n2026-03-07T04:05:06.789Z stdout F {"level":"error","msg":"forged token for \\"ash\\""}\n' +
    'forged token for {"at":"badge ash refused at door 3"}\n',
  'pieces.log': ['P forged ', 'P token for ', 'F ash']
    .map((piece) => `2026-03-07T04:05:06.789Z stderr ${piece}\n`)
    .concat('2026-03-07T04:05:07Z stdout F badge ash refused at door 3\n')
    .join(''),
  'stray.log': '\uFEFFgated: hinge worn out\n\0\0gated: forged token for a\0sh\n',
  'odd.log': '##1## badge ash refused at door 3\n',
  'other.log': 'x\ny\n',
  'empty.log': '',
});

writeFileSync(join(folder, 'broken.log.gz'), gzipSync('gated: hinge worn out\n'.repeat(9999)).subarray(0, 60));

const locate = (...args: readonly string[]) => runProgram(folder, ['locate', '--source', 'gate', ...args]);

describe('sigma-extract locate', () => {
  it('shows each line with place, function, certainty and values', async () => {
    const { stdout, stderr, status } = await locate('day.log');
    expect(stdout).toBe(
      'day.log:1: gate/gate.c:2 admit, 94 %  badge {ash} refused at door {3}\n' +
        'day.log:2: ?  Mar  7 04:05:07 east cron[3]: done\n' +
        'day.log:3: gate/gate.c:3 admit, 86 %  forged token for {\\x1b[31mash}\n',
    );
    expect(stderr).toBe(
      'sigma-extract: read 1 file with 3 messages, and 3 lines in 1 log\n' +
        'sigma-extract: placed 2 lines (67 %), 2 of them completely, from 2 statements\n',
    );
    expect(status).toBe(0);
  });

  it('gives NDJSON, one object a line', async () => {
    const { stdout } = await locate('day.log', '--format', 'ndjson', '-q');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows[0]).toEqual({
      line: 1,
      text: 'Mar  7 04:05:06 east gated[17]: badge ash refused at door 3',
      match: {
        ...{ template: 'badge {} refused at door {}', file: 'gate/gate.c', line: 2, callLine: 2, function: 'admit' },
        ...{ arguments: ['ash', '3'], strict: true, confidence: 0.94 },
      },
      ...{ alternatives: 0, log: 'day.log', others: [] },
    });
    expect(rows[1]).toEqual({
      ...{
        line: 2,
        text: 'Mar  7 04:05:07 east cron[3]: done',
        match: null,
        alternatives: 0,
        log: 'day.log',
        others: [],
      },
    });
    expect(rows).toHaveLength(3);
  });

  it('gives JSON with a summary', async () => {
    const { stdout } = await locate('day.log', 'old.log', '--format', 'json', '-q');
    const { version, tool, source, lines, summary } = JSON.parse(stdout);
    expect([version, tool.name, source.paths]).toEqual([1, 'sigma-extract', ['gate']]);
    expect(
      lines.map(({ log, line, match }: { log: string; line: number; match: object | null }) => [
        log,
        line,
        match !== null,
      ]),
    ).toEqual([
      ...[
        ['day.log', 1, true],
        ['day.log', 2, false],
        ['day.log', 3, true],
      ],
      ['old.log', 1, true],
    ]);
    expect(summary).toEqual({ logs: 2, lines: 4, placed: 3, strict: 3, statements: 2 });
  });

  it('gives a copy of the log with the places', async () => {
    const { stdout, status } = await locate('day.log', '--format', 'annotated', '-o', 'copy.log', '-q');
    expect([stdout, status]).toEqual(['', 0]);
    expect(readFileSync(join(folder, 'copy.log'), 'utf8')).toBe(
      'Mar  7 04:05:06 east gated[17]: badge ash refused at door 3  <- gate/gate.c:2 admit, 94 %\n' +
        'Mar  7 04:05:07 east cron[3]: done\n' +
        'Mar  7 04:05:08 east gated[17]: forged token for \\x1b[31mash [preauth]  <- gate/gate.c:3 admit, 86 %\n',
    );
  });

  it('reads standard input, JSON of journald, and compressed logs', async () => {
    writeFileSync(join(folder, 'packed.log.gz'), gzipSync('gated: hinge worn out\n'));
    expect((await locate('packed.log.gz', '-q')).stdout).toContain('packed.log.gz:1: gate/gate.c:4 admit');
    const piped = await runProgram(folder, ['locate', '--source', 'gate', '-q'], { input: 'gated: hinge worn out\n' });
    expect(piped.stdout).toContain('standard input:1: gate/gate.c:4 admit');
    const journal = await locate('journal.json', '-q');
    expect(journal.stdout.split('\n').map((line) => line.split(',')[0])).toEqual([
      ...['journal.json:1: gate/gate.c:3 admit', 'journal.json:2: gate/gate.c:4 admit', ''],
    ]);
  });

  it('joins what a container engine split, and shows it with its first line', async () => {
    const { stdout, stderr } = await locate('pieces.log', '--format', 'ndjson');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ line, match, continues }) => [line, match?.line ?? null, match?.arguments, continues])).toEqual([
      [1, 3, ['ash'], undefined],
      [2, null, undefined, 1],
      [3, null, undefined, 1],
      [4, 2, ['ash', '3'], undefined],
    ]);
    expect(stderr).toContain('placed 4 lines (100 %), 4 of them completely, from 2 statements\n');
    expect((await locate('pieces.log', '-q')).stdout).toContain('pieces.log:2: goes on from line 1  2026-');
    expect((await locate('pieces.log', '--stats', '-q')).stdout).toContain('       1  gate/gate.c:3 admit');
  });

  it('shows stray bytes escaped, and finds statements beside them', async () => {
    const { stdout, stderr } = await locate('stray.log');
    expect(stdout).toContain('stray.log:1: gate/gate.c:4 admit');
    expect(stdout).toContain('forged token for {a\\x00sh}');
    expect(stderr).toContain('warning: stray.log: contains 3 NUL bytes (no keyword matches across them)\n');
  });

  it('reads JSON behind a header, unless the object is a value of the message', async () => {
    const { stdout } = await locate('container.log', '-q');
    expect(stdout.split('\n')).toEqual([
      'container.log:1: ?  starting gated',
      'container.log:2: gate/gate.c:3 admit, 86 %  forged token for {"ash"}',
      expect.stringContaining('container.log:3: gate/gate.c:3 admit'),
      '',
    ]);
  });
});

describe('statements instead of lines', () => {
  it('--stats counts lines', async () => {
    const { stdout } = await locate('day.log', 'old.log', '--stats', '-q');
    expect(stdout).toBe(
      '       2  gate/gate.c:2 admit  badge {} refused at door {}  from day.log:1\n' +
        '       1  gate/gate.c:3 admit  forged token for {}  from day.log:3\n',
    );
  });

  it('--unseen names messages without a line', async () => {
    const { stdout, stderr } = await locate('day.log', '--unseen', '--format', 'ndjson');
    expect(JSON.parse(stdout)).toMatchObject({ lines: 0, template: 'hinge worn out', line: 4, first: null });
    expect(stderr).toContain('1 message never occurs');
  });

  it('--since-baseline names statements that are new', async () => {
    const { stdout, stderr } = await locate('day.log', '--since-baseline', 'old.log', '--format', 'json');
    expect(JSON.parse(stdout).statements).toMatchObject([{ lines: 1, line: 3, first: { log: 'day.log', line: 3 } }]);
    expect(stderr).toContain('1 statement is new');
  });
});

describe('answers and wrong usage', () => {
  const rows: readonly (readonly [args: readonly string[], status: number, says: string])[] = [
    [['other.log'], 1, 'warning: no line was written by this source'],
    [['odd.log', '--prefix', '##\\d+## '], 0, 'placed 1 line (100 %), 1 of them completely'],
    [['odd.log', '--prefix', '(#'], 2, '--prefix (#: is not a valid regular expression'],
    [['odd.log', '--prefix', '(?=#)'], 2, 'RE2 syntax'],
    [['none.log'], 2, 'none.log: no such file or folder'],
    [['empty.log'], 2, 'empty.log is empty'],
    [['broken.log.gz'], 2, 'broken.log.gz'],
    [['day.log', '--stats', '--unseen'], 2, 'cannot be combined'],
    [['day.log', '--stats', '--format', 'annotated'], 2, '--format annotated shows lines, not statements'],
    [['day.log', '--format', 'sigma'], 2, 'Valid: text, json, ndjson, annotated.'],
    [['-', '--since-baseline', '-'], 2, 'standard input is used twice'],
    [['day.log', '-o', 'no/where.txt'], 2, 'the folder no does not exist'],
  ];
  it.each(rows)('%j', async (args, status, says) => {
    const ended = await locate(...args);
    expect([ended.status, ended.stderr.includes(says) ? says : ended.stderr]).toEqual([status, says]);
    if (status === 2) expect(ended.stdout).toBe('');
  });

  it('asks for a source', async () => {
    const { stderr, status } = await runProgram(folder, ['locate', 'day.log']);
    expect(stderr).toContain('--source is missing');
    expect(status).toBe(2);
  });
});
