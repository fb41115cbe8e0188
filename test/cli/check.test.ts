// `check` and `update` as people run them: stdout, stderr, exit status, and the files afterwards.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, gate, runProgram, tree } from './run-program.ts';

const rule = (keywords: readonly string[]): string =>
  `# kept\ntitle: Gate\nid: 11111111-2222-4333-8444-555555555555\ndate: 2024-05-06\nlogsource: {product: linux}\ndetection:\n  keywords:\n${keywords
    .map((keyword) => `    - '${keyword}'   # mine\n`)
    .join('')}  condition: keywords\nlevel: medium\n`;

const fields = 'title: F\nlogsource: {product: linux}\ndetection:\n  f: {EventID: 1}\n  condition: f\n';

const folder = tree({
  'gate/main.c': gate,
  'true.yml': rule(['too many sessions', 'pid active in ptrace_sandbox_free']),
  'old.yml': rule(['too many sessions', 'bug: pid is active in ptrace_sandbox_free', 'no such message anywhere']),
  'rules/a.yml': rule(['too many sessions']),
  'rules/deep/fields.yml': fields,
  'rules/notes.yaml': 'just a note\n',
  'fields.yml': fields,
  'text.yml': 'just text\n',
  'daily.log': 'refused connection from a: Too Many sessions\nwell\ntoo many sessions\n',
  'broken.yml': 'title: [a\nb: c\n',
});
const run = (...args: readonly string[]) => runProgram(folder, args);
const check = (...args: readonly string[]) => run('check', ...args, '--source', 'gate');

describe('check', () => {
  it('is content with what is true', async () => {
    const { stdout, stderr, status } = await check('true.yml');
    expect({ stdout, stderr, status }).toEqual({
      status: 0,
      stderr: 'sigma-extract: checked 1 rule against 1 file: 2 live, 0 possible, 0 reworded, 0 dead; 0 new\n',
      stdout: `true.yml:2: Gate
2 live, 0 possible, 0 reworded, 0 dead
  STATUS   PLACES KEYWORD
  live          1 too many sessions
                  gate/main.c:4
  live          1 pid active in ptrace_sandbox_free
                  gate/main.c:7
`,
    });
  });

  it('says what is not, as JSON', async () => {
    const { stdout, status } = await check('old.yml', '--format', 'json');
    expect(status).toBe(1);
    const { version, rules } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(rules).toMatchObject([
      { file: 'old.yml', id: '11111111-2222-4333-8444-555555555555', title: 'Gate', new: [] },
    ]);
    expect(rules[0].keywords).toMatchObject([
      {
        value: 'too many sessions',
        status: 'live',
        matches: 1,
        noisy: null,
        origins: [{ file: 'gate/main.c', line: 4 }],
        closest: null,
      },
      {
        status: 'reworded',
        matches: 0,
        origins: [],
        closest: { text: 'bug: pid active in ptrace_sandbox_free', origin: { line: 7 } },
      },
      { status: 'dead', matches: 0, closest: null, line: 10 },
    ]);
  });

  it('says what is not, as annotations and as SARIF', async () => {
    const [github, sarif] = await Promise.all([
      check('old.yml', '--format', 'github'),
      check('old.yml', '--format', 'sarif'),
    ]);
    expect(github.stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=old\.yml,line=9,col=7,title=Reworded keyword::'bug: pid is active.*gate\/main\.c:7$/,
      ),
      "::error file=old.yml,line=10,col=7,title=Dead keyword::'no such message anywhere' is dead: no message of the source contains it",
      '',
    ]);
    const { runs } = JSON.parse(sarif.stdout);
    expect(runs[0].results.map(({ ruleId, level }: Record<string, string>) => `${ruleId} ${level}`)).toEqual([
      'reworded-keyword error',
      'dead-keyword error',
    ]);
  });

  it.each([
    [['old.yml', '--fail-on', 'never'], 0],
    [['old.yml', '--fail-on', 'new'], 0],
    [['old.yml', '--fail-on', 'new,dead'], 1],
    [['rules', '--fail-on', 'new'], 0],
    [['rules'], 0],
  ])('%j ends with %i', async (args, expected) => {
    expect((await check(...args)).status).toBe(expected);
  });

  it('tells what a folder holds besides', async () => {
    const { stderr, stdout } = await check('rules');
    expect(stderr).toContain('warning: rules/deep/fields.yml: skipped: has no keywords, only fields');
    expect(stderr).toContain('warning: rules/notes.yaml: skipped: is not a Sigma rule');
    expect(stdout).toContain(
      '1 message would be chosen now: --format json lists them (no decisions file says which are new)\n',
    );
  });

  it('never fails for what a message can contain', async () => {
    writeFileSync(
      join(folder, 'possible.yml'),
      rule(['refused connection from 192.0.2.1: too', ' too many sessions ']),
    );
    const { stdout, status } = await check('possible.yml', '--fail-on', 'dead,reworded');
    expect(status).toBe(0);
    expect(stdout).toContain('1 live, 1 possible, 0 reworded, 0 dead\n');
    expect(stdout).toContain('gate/main.c:4 refused connection from *: too many sessions\n');
  });

  it('ends where a rule of a folder is broken', async () => {
    mkdirSync(join(folder, 'merged'));
    writeFileSync(join(folder, 'merged/good.yml'), rule(['too many sessions']));
    writeFileSync(join(folder, 'merged/bad.yml'), 'title: [unclosed\n');
    const { status, stderr } = await check('merged');
    expect([status, stderr]).toEqual([2, expect.stringContaining('merged/bad.yml:2:1: is not valid YAML')]);
  });

  it('counts keywords in ordinary logs', async () => {
    const found = await check('true.yml', '--baseline', 'daily.log', '--fail-on', 'noisy', '--format', 'json');
    expect(found.status).toBe(1);
    expect(JSON.parse(found.stdout).rules[0].keywords.map(({ noisy }: { noisy: number }) => noisy)).toEqual([2, 0]);
    expect(
      (await check('true.yml', '--baseline', 'daily.log', '--fail-on', 'noisy', '--baseline-max', '2')).status,
    ).toBe(0);
  });

  it('reads a rule from stdin', async () => {
    const { status } = await runProgram(folder, ['check', '-', '--source', 'gate'], {
      input: rule(['too many sessions']),
    });
    expect(status).toBe(0);
  });

  it.each([
    [['text.yml'], 'text.yml:1: is not a Sigma rule'],
    [['broken.yml'], 'broken.yml:2:1: is not valid YAML'],
    [['fields.yml'], 'fields.yml: has no keywords, only fields'],
    [['missing.yml'], 'missing.yml: no such file or folder'],
    [['true.yml', '--fail-on', 'deda'], '--fail-on "deda" is not valid'],
    [['true.yml', '--fail-on', 'never,dead'], '--fail-on `never` cannot be combined with others'],
    [['true.yml', '--decisions', 'none.yml'], '--decisions none.yml: no such file or folder'],
    [['true.yml', '--fail-on', 'noisy'], '--fail-on noisy needs --baseline'],
    [['true.yml', '--baseline', 'no.log'], 'no.log'],
    [[], 'no rule given'],
  ])('refuses %j', async (args, message) => {
    const { stdout, stderr, status } = await check(...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(message);
  });

  it('asks for the source', async () => {
    const { stderr, status } = await run('check', 'true.yml');
    expect(status).toBe(2);
    expect(stderr).toContain('--source is missing');
  });
});

describe('messages that are new in the source', () => {
  const start = async (...args: readonly string[]): Promise<string> => {
    const place = tree({ 'gate/main.c': gate });
    await runProgram(place, ['gate', '-o', 'gate.yml', ...args]);
    return place;
  };
  const added = 'journal checksum mismatch, refusing to start as root';
  const add = (place: string, text: string): void =>
    writeFileSync(join(place, 'gate/main.c'), gate.replace('  die(', `  syslog(LOG_ERR, "${text}");\n  die(`));
  const checkIn = async (place: string) => {
    const { stdout, stderr, status } = await runProgram(place, [
      ...['check', 'gate.yml', '--source', 'gate', '--fail-on', 'new', '--format', 'json'],
    ]);
    const [found] = JSON.parse(stdout).rules;
    const texts = (list: readonly { readonly template: string }[]) => list.map(({ template }) => template);
    return { status, stderr, fresh: texts(found.new), unused: texts(found.chosenNow), isKnown: found.newIsKnown };
  };

  it('are known by the decisions that extract wrote', async () => {
    const place = await start('--decisions', 'gate.decisions.yml');
    expect(await checkIn(place)).toMatchObject({ status: 0, fresh: [], unused: [], isKnown: true });
    add(place, added);
    expect(await checkIn(place)).toMatchObject({ status: 1, fresh: [added], unused: [] });
  });

  it('are told from those that would be chosen now', async () => {
    const place = await start('--decisions', 'gate.decisions.yml');
    const file = join(place, 'gate.yml');
    const decisions = join(place, 'gate.decisions.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace("        - 'too many sessions'\n", ''));
    // Nobody took the keyword out: it never was in the rule.
    writeFileSync(decisions, readFileSync(decisions, 'utf8').replace("      - 'too many sessions'\n", ''));
    add(place, added);
    const { fresh, unused } = await checkIn(place);
    expect([fresh, unused]).toEqual([[added], ['refused connection from {}: too many sessions']]);
  });

  it('are known again after update', async () => {
    const place = await start();
    await runProgram(place, ['update', 'gate.yml', '--source', 'gate']);
    add(place, added);
    expect(await checkIn(place)).toMatchObject({ status: 1, isKnown: true });
    await runProgram(place, ['update', 'gate.yml', '--source', 'gate']);
    expect(await checkIn(place)).toMatchObject({ status: 0, fresh: [], unused: [] });
  });

  it('are unknown without decisions', async () => {
    const place = await start();
    add(place, added);
    const found = await checkIn(place);
    expect(found).toMatchObject({ status: 0, fresh: [], unused: [added], isKnown: false });
    expect(found.stderr).toContain('warning: no decisions file says which messages are new');
  });

  it('are not those that changed values, signs or case', async () => {
    const place = await start('--decisions', 'gate.decisions.yml');
    writeFileSync(join(place, 'gate/main.c'), gate.replace('too many sessions', 'Too many sessions!'));
    expect(await checkIn(place)).toMatchObject({ fresh: [] });
  });
});

describe('update of what follows from the source', () => {
  const asking = (level: string): string =>
    gate.replace(/^.*bug: pid active.*$/m, (line) => `${line} // sigma-extract: alert ${level}: a break-in`);

  it.each([
    ['raises the level that annotations ask for', [], (text: string) => text, 'critical', true],
    ['leaves a level that was given', ['--level', 'low'], (text: string) => text, 'low', false],
    ['leaves a level that people wrote', [], (text: string) => text.replace('medium', 'low'), 'low', false],
    ['leaves a level that is higher', ['--level', 'critical'], (text: string) => text, 'critical', null],
  ])('%s', async (_, args, edit, level, isRaised) => {
    const place = tree({ 'gate/main.c': gate });
    const file = join(place, 'gate.yml');
    await runProgram(place, ['gate', '-o', 'gate.yml', ...args]);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    writeFileSync(join(place, 'gate/main.c'), asking('critical'));
    const { stderr, status } = await runProgram(place, [
      'update',
      'gate.yml',
      '--source',
      'gate',
      '--date',
      '2026-02-03',
    ]);
    const after = readFileSync(file, 'utf8');
    expect([status, /^level: (.*)$/m.exec(after)![1]]).toEqual([0, level]);
    expect(after.includes('\nmodified: 2026-02-03\n')).toBe(isRaised === true);
    if (isRaised === true)
      expect(stderr).toContain('raised the level to critical: an annotation asks for it (gate/main.c:7)');
    if (isRaised === false) expect(stderr).toContain('kept the level although an annotation asks for critical');
  });

  it('writes what extract would write, but for its date', async () => {
    const place = tree({ 'gate/main.c': gate });
    const file = join(place, 'gate.yml');
    await runProgram(place, ['gate', '-o', 'gate.yml', '--annotate']);
    const added = '  syslog(LOG_ERR, "forged badge at the east door"); // sigma-extract: alert high: burglars\n';
    writeFileSync(join(place, 'gate/main.c'), gate.replace('  die(', `${added}  die(`));
    await runProgram(place, ['update', 'gate.yml', '--source', 'gate', '--date', '2025-01-01']);
    const updated = readFileSync(file, 'utf8');
    const { stdout } = await runProgram(place, ['gate', '--annotate']);
    const comment = "        - 'forged badge at the east door' # gate/main.c:7, alert high: burglars\n";
    expect(stdout).toContain(comment);
    expect(updated).toContain(comment);
    expect(updated).toContain('\nlevel: high\n');
  });

  it.skipIf(!hasGit())('links to the commit of the keywords', async () => {
    const place = tree({ 'gate/main.c': gate });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: join(place, 'gate'),
        env: environment(),
        encoding: 'utf8',
      }).trim();
    const commit = (): string => {
      git('add', '.');
      git('commit', '-qm', 'x');
      // As if it were pushed.
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      return git('rev-parse', 'HEAD');
    };
    git('init', '-q');
    git('remote', 'add', 'origin', 'https://github.com/a/gate');
    const first = commit();
    await runProgram(place, ['gate', '-o', 'gate.yml']);
    const file = join(place, 'gate.yml');
    expect(readFileSync(file, 'utf8')).toContain(`    - https://github.com/a/gate/tree/${first}\n`);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Written by .*, source [\da-f]{12}\)$/m);
    writeFileSync(join(place, 'gate/main.c'), gate.replace('bug: pid active', 'bug: pid is active'));
    const second = commit();
    await runProgram(place, ['update', 'gate.yml', '--source', 'gate']);
    expect(readFileSync(file, 'utf8')).toContain(`    - https://github.com/a/gate/tree/${second}\n`);
    // Another repository is another source, however alike it is.
    git('remote', 'set-url', 'origin', 'https://github.com/b/gate');
    const { status, stderr } = await runProgram(place, ['gate', '-o', 'gate.yml']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('contains a rule from another repository')]);
  });
});

function hasGit(): boolean {
  return spawnSync('git', ['--version']).status === 0;
}

describe('update', () => {
  const start = async (): Promise<string> => {
    const place = tree({ 'gate/main.c': gate });
    expect((await runProgram(place, ['gate', '-o', 'gate.yml'])).status).toBe(0);
    return place;
  };
  const update = (place: string, ...args: readonly string[]) =>
    runProgram(place, ['update', 'gate.yml', '--source', 'gate', ...args, '--date', '2026-02-03']);
  const text = (place: string): string => readFileSync(join(place, 'gate.yml'), 'utf8');
  const source = (place: string, from: string, to: string): void =>
    writeFileSync(join(place, 'gate/main.c'), readFileSync(join(place, 'gate/main.c'), 'utf8').replace(from, to));

  it('follows the source: gone, reworded, new', async () => {
    const place = await start();
    const before = text(place);
    source(
      place,
      'refused connection from %s: too many sessions',
      'journal checksum mismatch, refusing to start as root',
    );
    source(place, 'bug: pid active in', 'bug: pid is active in');
    const dry = await update(place, '--dry-run');
    expect({ status: dry.status, text: text(place), files: readdirSync(place).sort() }).toEqual({
      status: 1,
      text: before,
      files: ['gate', 'gate.yml'],
    });
    expect(dry.stdout).toContain("\n-        - 'too many sessions'\n");
    expect((await update(place)).status).toBe(0);
    expect(text(place)).not.toContain('too many sessions');
    expect(text(place)).toContain("        - 'bug: pid is active in ptrace_sandbox_free'\n");
    expect(text(place)).toContain('\ndate: 2025-01-01\nmodified: 2026-02-03\n');
    const after = text(place);
    expect((await update(place)).status).toBe(0);
    expect((await update(place, '--dry-run')).status).toBe(0);
    expect(text(place)).toBe(after);
  });

  it('remembers what people took out and added', async () => {
    const place = await start();
    await update(place);
    expect(existsSync(join(place, 'gate.decisions.yml'))).toBe(true);
    const mine = text(place).replace("        - 'too many sessions'\n", "        - 'a message of a library'\n");
    writeFileSync(join(place, 'gate.yml'), mine);
    const { status, stderr } = await update(place);
    expect({ status, text: text(place) }).toEqual({ status: 0, text: mine });
    expect(stderr).toContain("kept 'a message of a library' although it is dead: it was written by hand");
    expect(readFileSync(join(place, 'gate.decisions.yml'), 'utf8')).toContain(
      "    removed:\n      - 'too many sessions'\n",
    );
  });

  it.each([
    ['a read-only rule', 'gate.yml', 'is read-only', (file: string) => chmodSync(file, 0o444)],
    ['no YAML', 'gate.yml', 'is not valid YAML', (file: string) => writeFileSync(file, 'a: [b\nc: d\n')],
    ['no keywords', 'gate.yml', 'has no keywords, only fields', (file: string) => writeFileSync(file, fields)],
    [
      'wrong decisions',
      'gate.decisions.yml',
      'has no list `rules`',
      (file: string) => writeFileSync(file, 'version: 1\n'),
    ],
  ])('leaves %s alone', async (_, name, message, spoil) => {
    const place = await start();
    spoil(join(place, name));
    const before = text(place);
    source(place, 'bug: pid active in', 'bug: pid is active in');
    const { status, stderr } = await update(place);
    expect(stderr).toContain(message);
    expect({ status, text: text(place) }).toEqual({ status: 2, text: before });
  });
});
