// What the GitHub action runs: inputs in the environment -> findings, exit status, and nothing of an input run by the shell.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runShell, tree } from './run-program.ts';

const script = resolve('scripts/ci-check.sh');
const rule = (keyword: string): string =>
  `title: Gate\nid: 7b0e9f7c-3f3a-4b8e-9d1a-2f9c54f7a001\nlogsource:\n    service: gate\ndetection:\n    keywords:\n        - '${keyword}'\n    condition: keywords\n`;

const folder = tree({
  'src/main.c': gate,
  'other/main.c': 'void f() { die("lamp burnt out"); }',
  'true.yml': rule('pid active in ptrace_sandbox_free'),
  'lamp.yml': rule('lamp burnt out'),
  '-dead.yml': rule('a bell that nobody rings'),
  'odd $(touch run).yml': rule('lamp burnt out'),
});

/** Values are handed over in single quotes, as the runner does it: untouched. */
const check = (inputs: Readonly<Record<string, string>>) => {
  const environment = Object.entries(inputs).map(([name, value]) => `${name}='${value}'`);
  return runShell(folder, `SIGMA_EXTRACT="$2" ${environment.join(' ')} bash '${script}'`);
};

describe('the action', () => {
  it.concurrent.each<[what: string, inputs: Readonly<Record<string, string>>, status: number, stdout: string]>([
    ['a rule that is true', { RULES: 'true.yml', SOURCE: 'src' }, 0, ''],
    ['one that is not', { RULES: '-dead.yml', SOURCE: 'src' }, 1, '::error file=-dead.yml,line=7'],
    ['several of each, with blanks', { RULES: '\n true.yml \nlamp.yml\n\n', SOURCE: 'src\n  other' }, 0, ''],
    ['what does not fail', { RULES: '-dead.yml', SOURCE: 'src', FAIL_ON: 'never' }, 0, '::'],
    ['a name that a shell would run', { RULES: 'odd $(touch run).yml', SOURCE: 'other' }, 0, ''],
    ['no source', { RULES: 'true.yml' }, 2, ''],
    ['no rule', { SOURCE: 'src' }, 2, ''],
  ])('%s', async (_, inputs, status, stdout) => {
    const ended = await check(inputs);
    expect({ status: ended.status, found: ended.stdout.includes(stdout) }).toEqual({ status, found: true });
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });

  it('writes SARIF beside the annotations', async () => {
    const { status, stdout } = await check({ RULES: '-dead.yml', SOURCE: 'src', SARIF: 'out.sarif' });
    expect({ status, annotated: stdout.startsWith('::error') }).toEqual({ status: 1, annotated: true });
    const { runs } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(stdout.trimEnd().split('\n').length);
  });
});
