// Cross-check with logs, from the command line: what leaves the rule, what is said about it, and what is refused.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runProgram, runShell, tree } from './run-program.ts';

const source = `#include <syslog.h>
int main(void) {
  syslog(LOG_INFO, "gate opened for visitor %s", name);
  if (sessions > limit) {
    syslog(LOG_ERR, "refused connection from %s: too many sessions", address);
    exit(1);
  }
  die("bug: pid active in ptrace_sandbox_free");
  die("security violation: forged badge token");
}
`;
const ordinary = 'gate opened for visitor ann\n';
const refused = 'gated[7]: REFUSED connection from 10.0.0.1: too many sessions\n';

/** As container engines write it: in pieces, the last of which ends the line. */
const split = (text: string): readonly string[] => [text.slice(0, 9), text.slice(9, 30), `${text.slice(30)}\n`];
const docker = (log: string): string => `${JSON.stringify({ log, stream: 'stderr', time: '2026-03-07T04:05:06Z' })}\n`;

const folder = tree({
  'gate/gate.c': source,
  'plain.log': ordinary.repeat(3),
  'busy.log': ordinary + refused + refused,
  'busy.log.1.gz': gzipSync(refused),
  'busy.json': `${JSON.stringify({ MESSAGE: 'refused connection from 10.0.0.1: too many sessions', _PID: '7' })}\n`,
  'escaped.json': '{"log":"security violation: \\u0066orged badge token\\n"}\n{"log":"gate opened for visitor"}\n',
  'wide.log': Buffer.from(`\uFEFF${refused}${ordinary}`, 'utf16le'),
  'other.log': 'kernel: eth0 up\n',
  'empty.log': '',
  'cut.log.gz': gzipSync(refused.repeat(40)).subarray(0, -10),
  'tool.bin': 'ELF\0',
  'bins/a.bin': '\x01a\0',
  'nul.log': `${ordinary}GET /\0 HTTP/1.1\n${refused}`,
  'nuls/a.log': ordinary,
  'nuls/web.log': `GET /\0 HTTP/1.1\n${ordinary}${refused}`,
  'docker.log': split('refused connection from 10.0.0.1: too many sessions')
    .map((part) => docker(part))
    .join(''),
  'cri.log': split('refused connection from 10.0.0.1: too many sessions')
    .map((part) => `2026-03-07T04:05:06.7Z stderr ${part.endsWith('\n') ? 'F' : 'P'} ${part.trimEnd()}\n`)
    .join(''),
  'late.log': `${ordinary.repeat(20_000)}${'{"log":"security violation: \\u0066orged badge token"}\n'.repeat(20_000)}`,
  'appended.log': Buffer.concat([Buffer.from(ordinary), Buffer.from(refused, 'utf16le')]),
  'old-mac.log': (ordinary + refused + refused).replaceAll('\n', '\r'),
  'escaped.log': 'gated: gate opened for visitor ann#012gated: REFUSED connection from x: too many sessions\x0b\x0c\n',
  'mixed/a.log': ordinary,
  'mixed/b.bin': 'x\0',
  'packed.log.xz': Buffer.from('fd377a585a0000', 'hex'),
  'old.csv': 'k_000000000000\n3\n',
});

const kept = {
  refused: 'too many sessions',
  bug: 'bug: pid active in ptrace_sandbox_free',
  forged: 'security violation: forged badge token',
};
type Kept = keyof typeof kept;
const keywordsIn = (rule: string): readonly string[] =>
  Object.entries(kept).flatMap(([name, text]) => (rule.includes(text) ? [name] : []));

const rules: readonly [name: string, args: readonly string[], keywords: readonly Kept[], comment: string][] = [
  [
    'nothing occurs',
    ['--baseline', 'plain.log'],
    ['refused', 'bug', 'forged'],
    'plain.log (1 file, 3 lines): none of these keywords occurs.',
  ],
  [
    'one occurs',
    ['--baseline', 'busy.log'],
    ['bug', 'forged'],
    'busy.log (1 file, 3 lines): none of these keywords occurs.',
  ],
  [
    'as often as allowed',
    ['--baseline', 'busy.log', '--baseline-max', '2'],
    ['refused', 'bug', 'forged'],
    'busy.log (1 file, 3 lines): no keyword occurs in more than 2 lines.',
  ],
  [
    'once too often',
    ['--baseline', 'busy.log*', '--baseline-max', '2'],
    ['bug', 'forged'],
    'busy.log* (2 files, 4 lines): no keyword occurs in more than 2 lines.',
  ],
  [
    'JSON',
    ['--baseline', 'busy.json', '--baseline', 'plain.log'],
    ['bug', 'forged'],
    'busy.json, plain.log (2 files, 4 lines): none of these keywords occurs.',
  ],
  [
    'JSON with escapes',
    ['--baseline', 'escaped.json'],
    ['refused', 'bug'],
    'escaped.json (1 file, 2 lines): none of these keywords occurs.',
  ],
  [
    'a NUL byte',
    ['--baseline', 'nul.log'],
    ['bug', 'forged'],
    'nul.log (1 file, 3 lines): none of these keywords occurs.',
  ],
  [
    'a NUL byte at the beginning, in a folder',
    ['--baseline', 'nuls'],
    ['bug', 'forged'],
    'nuls (2 files, 4 lines): none of these keywords occurs.',
  ],
  [
    'pieces of docker',
    ['--baseline', 'docker.log', '--baseline', 'plain.log'],
    ['bug', 'forged'],
    'docker.log, plain.log (2 files, 6 lines): none of these keywords occurs.',
  ],
  [
    'pieces of CRI, counted once',
    ['--baseline', 'cri.log', '--baseline', 'plain.log', '--baseline-max', '1'],
    ['refused', 'bug', 'forged'],
    'cri.log, plain.log (2 files, 6 lines): no keyword occurs in more than 1 line.',
  ],
  [
    'pieces of CRI',
    ['--baseline', 'cri.log', '--baseline', 'plain.log'],
    ['bug', 'forged'],
    'cri.log, plain.log (2 files, 6 lines): none of these keywords occurs.',
  ],
  [
    'JSON that begins late',
    ['--baseline', 'late.log'],
    ['refused', 'bug'],
    'late.log (1 file, 40,000 lines): none of these keywords occurs.',
  ],
  [
    'UTF-16 appended to another encoding',
    ['--baseline', 'appended.log'],
    ['bug', 'forged'],
    'appended.log (1 file, 2 lines): none of these keywords occurs.',
  ],
  [
    'CR alone at the end of lines',
    ['--baseline', 'old-mac.log', '--baseline-max', '1'],
    ['bug', 'forged'],
    'old-mac.log (1 file, 3 lines): no keyword occurs in more than 1 line.',
  ],
  [
    'control characters as syslog writes them',
    ['--baseline', 'escaped.log'],
    ['bug', 'forged'],
    'escaped.log (1 file, 1 line): none of these keywords occurs.',
  ],
  [
    'UTF-16',
    ['--baseline', 'wide.log'],
    ['bug', 'forged'],
    'wide.log (1 file, 2 lines): none of these keywords occurs.',
  ],
];

describe('--baseline', () => {
  it.each(rules)('%s', async (_, args, keywords, comment) => {
    const { stdout, status } = await runProgram(folder, ['gate', ...args]);
    expect(keywordsIn(stdout)).toEqual(keywords);
    expect(stdout).toContain(`detection:\n    # Cross-checked with ${comment}\n    keywords:\n`);
    expect(status).toBe(0);
  });

  it('reads standard input and says what was read', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['gate', '--baseline', '-'], {
      input: ordinary + refused,
    });
    expect(keywordsIn(stdout)).toEqual(['bug', 'forged']);
    expect(stderr).toContain('baseline: read 2 lines (90 B) in 1 log; 1 of 3 candidates for the rule occurs there\n');
    expect(stderr).not.toContain('no message of the program');
    expect(status).toBe(0);
  });

  it('warns when it is the log of another program', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['gate', '--baseline', 'other.log']);
    expect(stderr).toContain('warning: no message of the program occurs in the baseline, not even an ordinary one');
    expect(stdout).toContain('nor does any other message of the program, so that it proves nothing.\n');
    expect(status).toBe(0);
  });

  it('leaves out what is no log, and says so', async () => {
    const { stderr, status } = await runProgram(folder, ['gate', '--baseline', 'mixed']);
    expect(stderr).toContain('warning: mixed/b.bin: is binary; skipped\n');
    expect(stderr).toContain('baseline: read 1 line (28 B) in 1 log, 1 skipped; 0 of 3 candidates');
    expect(status).toBe(0);
  });

  it('tells of stray bytes, in words and in JSON', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['gate', '--baseline', 'nul.log', '--format', 'json']);
    const text = 'contains 1 NUL byte (no keyword matches across it)';
    const stray = { nul: 1, undecodable: 0, utf16: 0, shifted: 0, unjoined: 0 };
    expect(JSON.parse(stdout).diagnostics).toContainEqual({ kind: 'log', file: 'nul.log', line: null, text, stray });
    expect(stderr).toContain(`warning: nul.log: ${text}\n`);
    expect(status).toBe(0);
  });

  it('writes no rule when all of it occurs', async () => {
    const { stdout, stderr, status } = await runShell(
      folder,
      `{ echo 'refused connection from x: too many sessions'; echo 'bug: pid active in ptrace_sandbox_free'; echo 'security violation: forged badge token'; } | "$@" gate --baseline -`,
    );
    expect(stdout).toBe('');
    expect(stderr).toContain('no rule: no message is left after 3 candidates that the baseline contains\n');
    expect(status).toBe(1);
  });

  it('shows the hits in every report', async () => {
    const report = async (format: string): Promise<string> =>
      (await runProgram(folder, ['gate', '--baseline', 'busy.log*', '--format', format, '-q'])).stdout;
    const { candidates, baseline } = JSON.parse(await report('json'));
    const found = candidates.map((one: { unselected: string | null; baseline: unknown }) => [
      one.unselected,
      one.baseline,
    ]);
    const hits = { hits: 3, files: 2, first: refused.trim(), last: refused.trim() };
    expect(found).toContainEqual(['seen in the baseline', hits]);
    expect(baseline).toEqual({
      sources: ['busy.log*'],
      most: 0,
      read: { files: 2, lines: 4, bytes: ordinary.length + 3 * refused.length },
      counted: 3,
      seen: 1,
      uncounted: 0,
      isOfProgram: true,
    });
    expect(await report('table')).toMatch(/refused connection from \*: too many sessions\n.* · baseline: 3/);
    expect(await report('csv')).toMatch(/^\d+,error,refused connection from \*: too many sessions,.*,3,1$/m);
  });
});

const bad: readonly [args: readonly string[], error: string, hint?: string][] = [
  [['--baseline', 'no.log'], 'no.log: no such file or folder', 'Pass a file, a folder, a glob or `-`.'],
  [['--baseline', '*.nothing'], '*.nothing: no file matches'],
  [['--baseline', 'empty.log'], 'no log could be read: empty.log is empty', 'Pass text logs, compressed or not.'],
  [['--baseline', 'bins'], 'no log could be read: bins/a.bin is binary'],
  [['--baseline', 'plain.log', '--baseline', 'mixed/b.bin'], 'mixed/b.bin: is binary'],
  [['--baseline', 'mixed', '--strict'], '--strict: mixed/b.bin: is binary'],
  [
    ['--baseline', 'plain.log', '--baseline', 'cut.log.gz'],
    'cut.log.gz: is not a complete gzip file (unexpected end of file)',
    'Repair it or leave it out.',
  ],
  [['--baseline', 'plain.log', '--baseline-max', '-1'], '--baseline-max "-1" is not a whole number'],
  [['--baseline', 'plain.log', '--baseline-counts', 'old.csv'], '--baseline cannot be combined with --baseline-counts'],
  [['--baseline-counts', 'old.csv'], '--baseline-counts old.csv: contains no count for a keyword of this source'],
  [['--baseline-counts', 'no.csv'], '--baseline-counts no.csv: no such file or folder'],
  [
    ['--baseline-query', 'sqll'],
    '--baseline-query "sqll" is not valid',
    'Did you mean sql? Valid: loki, elasticsearch, splunk, sql.',
  ],
  [['--baseline-query', 'sql', '--baseline', 'plain.log'], '--baseline cannot be combined with --baseline-query'],
  [['--baseline-query', 'sql', '--format', 'json'], '--format cannot be combined with --baseline-query'],
  [['--files-from', '-', '--baseline', '-'], '--files-from - cannot be combined with --baseline -'],
];

it.each(bad)('refuses %j', async (args, error, hint) => {
  const { stdout, stderr, status } = await runProgram(folder, ['gate', ...args], { input: 'gate/gate.c\n' });
  expect(stderr).toContain(`sigma-extract: error: ${error}`);
  if (hint) expect(stderr).toContain(`sigma-extract: hint: ${hint}\n`);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

it('says which program is missing to decompress a log', async () => {
  const around = { env: { PATH: '/nonexistent' } };
  const { stderr, status } = await runProgram(folder, ['gate', '--baseline', 'packed.log.xz'], around);
  expect(stderr).toContain('packed.log.xz: is compressed with xz, but the program xz cannot be started\n');
  expect(stderr).toContain('hint: Install xz, or decompress the file first.\n');
  expect(status).toBe(2);
});

describe('--baseline-query and --baseline-counts', () => {
  const query = async (): Promise<readonly { id: string; keyword: string }[]> => {
    const { stdout } = await runProgram(folder, ['gate', '--baseline-query', 'sql']);
    return [...stdout.matchAll(/AS (k_\w+),? -- (.*)/g)].map(([, id, keyword]) => ({ id: id!, keyword: keyword! }));
  };

  it('asks for the candidates and for ordinary messages, and takes the answer', async () => {
    const asked = await query();
    expect(asked.map(({ keyword }) => keyword)).toContain('gate opened for visitor');
    const answer = asked.map(
      ({ id, keyword }) => `${id},${keyword === kept.refused ? 5 : keyword.startsWith('gate') ? 9 : 0}`,
    );
    const given = `id,hits\n${answer.join('\n')}\n`;
    const { stdout, stderr, status } = await runShell(
      folder,
      `cat > given.csv <<'END'\n${given}END\n"$@" gate --baseline-counts given.csv`,
    );
    expect(keywordsIn(stdout)).toEqual(['bug', 'forged']);
    expect(stdout).toContain('# Cross-checked with the counts in given.csv: none of these keywords occurs.\n');
    expect(stderr).toContain('baseline: counts of given.csv; 1 of 3 candidates for the rule occurs there\n');
    expect(status).toBe(0);
  });

  it('leaves out candidates without a count, and says so', async () => {
    const bug = (await query()).find(({ keyword }) => keyword.startsWith('bug'))!;
    const { stdout, stderr } = await runShell(
      folder,
      `printf '${bug.id}\\n0\\n' > one.csv; "$@" gate --baseline-counts one.csv`,
    );
    expect(keywordsIn(stdout)).toEqual(['bug']);
    expect(stderr).toContain('0 of 1 candidate for the rule occurs there; 2 without a count\n');
    expect(stderr).toContain('warning: no message of the program occurs in the baseline');
  });

  it.each(['loki', 'elasticsearch', 'splunk'])('writes %s', async (dialect) => {
    const { stdout, status } = await runProgram(folder, ['gate', '--baseline-query', dialect]);
    expect(stdout).toContain('bug: pid active in ptrace_sandbox_free');
    expect(status).toBe(0);
  });
});
