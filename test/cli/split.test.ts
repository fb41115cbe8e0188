// Several rules of one application: as one stream, as files of a folder.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runProgram, tree } from './run-program.ts';

const server = `#include <syslog.h>
void serve(void) {
  if (sessions > limit) {
    syslog(LOG_ERR, "refused connection from %s: too many sessions", address);
    exit(1);
  }
  syslog(LOG_WARNING, "possible break-in attempt by forged hostname %s", name);
  die("bug: pid active in ptrace_sandbox_free");
}
`;
const client = 'void f(void) { syslog(LOG_CRIT, "stack smashing detected in worker %d", n); exit(1); }\n';

const files = {
  'app/gated.c': server,
  'app/gate-admin.c': client,
  'app/Makefile': 'all: gated gate-admin\ngated: gated.o log.o\ngate-admin: gate-admin.o log.o\n',
  'dull/a.c': 'void f(void) { printf("hello world\\n"); }\n',
};

interface Rule {
  readonly title: string;
  readonly id: string;
  readonly description: string;
  readonly logsource: { readonly definition: string };
  readonly detection: { readonly keywords: readonly string[] };
}

const rulesOf = (yaml: string): readonly Rule[] => parseAllDocuments(yaml).map((document) => document.toJS());

const split = async (folder: string, ...args: readonly string[]): Promise<readonly Rule[]> =>
  rulesOf((await runProgram(folder, ['app', ...args, '-q'])).stdout);

describe('--split as one stream', () => {
  const folder = tree(files);

  it.each([
    ['severity', ['Error Severity', 'Warning Severity']],
    ['component', ['Gate-admin', 'Gated']],
    ['category', ['Attack', 'Access Control', 'Memory and Crash']],
  ])('%s', async (by, parts) => {
    const { stdout, stderr, status } = await runProgram(folder, ['app', '--split', by]);
    expect(status).toBe(0);
    expect(stdout.match(/^---$/gm)).toHaveLength(parts.length);
    expect(stderr).toContain('4 messages, 4 candidates; 4 selected\n');
    const rules = rulesOf(stdout);
    expect(rules.map(({ title }) => title.split(' - ')[1]).sort()).toEqual([...parts].sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(parts.length);
    const whole = (await split(folder)).flatMap(({ detection }) => detection.keywords);
    expect(rules.flatMap(({ detection }) => detection.keywords).sort()).toEqual([...whole].sort());
  });

  it('says how many rules are in a file', async () => {
    const own = tree(files);
    const several = await runProgram(own, ['app', '--split', 'severity', '-o', 'rules.yml']);
    expect(several.stderr).toContain('\nsigma-extract: wrote 2 rules to rules.yml\n');
    expect((await runProgram(own, ['app', '-o', 'rules.yml'])).stderr).not.toContain('wrote');
  });

  it('names the part in what people read, and keeps ids when messages change', async () => {
    const changed = tree({ ...files, 'app/gated.c': server.replace('bug:', 'internal error:') });
    const [before, after] = [await split(folder, '--split', 'component'), await split(changed, '--split', 'component')];
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after).not.toEqual(before);
    expect(before[1]!.description).toMatch(/^Detects messages of app \(gated\) .*\(3 keywords from /);
    expect(before[1]!.logsource.definition).toContain('the log messages of app (gated) must be collected');
  });

  it('gives each part a title and an id of its own when people chose one', async () => {
    const id = '7aa7009a-28b9-4344-8c1f-159489a390df';
    const rules = await split(folder, '--split', 'severity', '--title', 'T', '--id', id);
    expect(rules.map(({ title }) => title)).toEqual(['T - Error Severity', 'T - Warning Severity']);
    expect(new Set([id, ...rules.map((rule) => rule.id)]).size).toBe(3);
  });

  it('--max is for all parts together', async () => {
    const rules = await split(folder, '--split', 'category', '--max', '2');
    expect(rules.flatMap(({ detection }) => detection.keywords)).toHaveLength(2);
  });

  it('of one component makes the rule that there is without it', async () => {
    const one = tree({ 'app/gated.c': server });
    expect(await split(one, '--split', 'component')).toEqual(await split(one));
  });

  it('ends with 1 when nothing fits', async () => {
    const ended = await runProgram(folder, ['dull', '--split', 'category', '-o', 'new/', '-q']);
    expect(ended).toMatchObject({ stdout: '', status: 1 });
    expect(readdirSync(folder).sort()).toEqual(['app', 'dull']);
  });

  it('names components in the summary, with a glob that chooses one', async () => {
    const { stderr } = await runProgram(folder, ['app']);
    expect(stderr).toContain(
      "\nsigma-extract: components: gated (3 messages), gate-admin (1); choose with --include 'app/gated.c', or --split component\n",
    );
    const chosen = await runProgram(folder, ['app', '--include', 'app/gated.c']);
    expect(chosen.stderr).toContain('found 3 messages');
    expect(chosen.stderr).not.toContain('components:');
    const verbose = await runProgram(folder, ['app', '-v']);
    expect(verbose.stderr).toContain("\nsigma-extract: component gate-admin: --include 'app/gate-admin.c'\n");
  });
});

describe('-o FOLDER', () => {
  const names = ['lnx_app_suspicious_error_messages_gate_admin.yml', 'lnx_app_suspicious_error_messages_gated.yml'];

  it.each(['rules/', 'old'])('%s: a file for each rule, named as SigmaHQ does', async (target) => {
    const folder = tree({ ...files, 'old/mine.yml': 'mine' });
    const { stdout, stderr, status } = await runProgram(folder, ['app', '--split', 'component', '-o', target]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    expect(readdirSync(join(folder, target)).sort()).toEqual(target === 'old' ? [...names, 'mine.yml'] : names);
    const texts = names.map((name) => readFileSync(join(folder, target, name), 'utf8'));
    expect(texts.join('')).toBe((await runProgram(folder, ['app', '--split', 'component'])).stdout);
    for (const name of names) expect(stderr).toContain(`wrote ${join(target, name)}\n`);
  });

  it('keeps all words of a part', async () => {
    const folder = tree(files);
    await runProgram(folder, ['app', '--split', 'severity', '-o', 'rules/']);
    expect(readdirSync(join(folder, 'rules')).sort()).toEqual([
      'lnx_app_suspicious_error_messages_error_severity.yml',
      'lnx_app_suspicious_error_messages_warning_severity.yml',
    ]);
  });

  it('works for one rule', async () => {
    const folder = tree(files);
    expect(await runProgram(folder, ['app', '-o', 'rules/'])).toMatchObject({ stdout: '', status: 0 });
    expect(readdirSync(join(folder, 'rules'))).toEqual(['lnx_app_suspicious_error_messages.yml']);
  });

  it('replaces its own rules and leaves what else has their names', async () => {
    const folder = tree(files);
    const run = (...args: readonly string[]) => runProgram(folder, ['app', '-o', 'rules/', '-q', ...args]);
    await run();
    await run('--level', 'high');
    const whole = 'lnx_app_suspicious_error_messages.yml';
    expect(readFileSync(join(folder, 'rules', whole), 'utf8')).toContain('\nlevel: high\n');
    writeFileSync(join(folder, 'rules', names[0]!), 'mine');
    mkdirSync(join(folder, 'rules', names[1]!));
    await run('--split', 'component');
    expect(readFileSync(join(folder, 'rules', names[0]!), 'utf8')).toBe('mine');
    const found = readdirSync(join(folder, 'rules')).filter((name) => ![whole, ...names].includes(name));
    expect(found).toEqual([
      expect.stringMatching(/^lnx_app_suspicious_error_messages_gate_admin_[0-9a-f]{8}\.yml$/),
      expect.stringMatching(/^lnx_app_suspicious_error_messages_gated_[0-9a-f]{8}\.yml$/),
    ]);
  });

  it('follows a link to a folder', async () => {
    const folder = tree({ ...files, 'real/x': '' });
    symlinkSync('real', join(folder, 'link'));
    expect(await runProgram(folder, ['app', '-o', 'link'])).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'real'))).toHaveLength(2);
  });

  it.skipIf(!existsSync('/proc/self'))('ends with 2 where no folder can be made', async () => {
    const { stdout, stderr, status } = await runProgram(tree(files), ['app', '-o', '/proc/new/']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('error: --output /proc/new/: cannot be written (');
  });

  it.skipIf(process.getuid?.() === 0)('ends with 2 where it may not write', async () => {
    const folder = tree(files);
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o500);
    for (const target of ['closed/', 'closed/new/']) {
      const { stderr, status } = await runProgram(folder, ['app', '-o', target]);
      expect(status).toBe(2);
      expect(stderr).toContain(`--output ${target}: cannot be written (EACCES)\n`);
    }
    expect(readdirSync(join(folder, 'closed'))).toEqual([]);
  });
});
