// `--correlation` from the command line: three documents on stdout, three files in a folder, and what other commands make of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runProgram, tree } from './run-program.ts';

const source = `#include <syslog.h>
void admit(const char *name) {
  if (forged(name)) {
    syslog(LOG_CRIT, "attack: forged badge of %s refused", name);
    exit(1);
  }
  syslog(LOG_WARNING, "authentication failure for visitor %s", name);
  syslog(LOG_WARNING, "unknown visitor %s, password rejected", name);
}
`;
const folder = tree({ 'gate/gate.c': source, 'rules/.keep': '' });
const documents = (text: string) => parseAllDocuments(text).map((one) => one.toJS());

describe('--correlation', () => {
  it('adds a rule that is counted and the rule that counts it', async () => {
    const { stdout, status } = await runProgram(folder, [
      'gate',
      '--correlation',
      '--timespan',
      '10m',
      '--at-least',
      '5',
    ]);
    expect(status).toBe(0);
    const [rule, counted, correlation] = documents(stdout);
    expect(rule.detection.keywords).toContain('attack: forged badge of');
    expect(counted.detection.keywords.length).toBeGreaterThan(0);
    expect(correlation.correlation).toMatchObject({ rules: [counted.name], timespan: '10m', condition: { gte: 5 } });
    expect(rule).toEqual(documents((await runProgram(folder, ['gate'])).stdout)[0]);
  });

  it('writes each into a file, which further runs replace and check passes over', async () => {
    const args = ['gate', '--correlation', '-o', 'rules/'];
    expect((await runProgram(folder, args)).status).toBe(0);
    const names = readdirSync(join(folder, 'rules')).filter((name) => name.endsWith('.yml'));
    expect(names.filter((name) => name.startsWith('correlation_'))).toHaveLength(1);
    const texts = () => names.map((name) => readFileSync(join(folder, 'rules', name), 'utf8'));
    const before = texts();
    expect((await runProgram(folder, args)).status).toBe(0);
    expect(texts()).toEqual(before);
    const rules = names.filter((name) => !name.includes('decisions')).map((name) => `rules/${name}`);
    const checked = await runProgram(folder, [
      'check',
      ...rules.filter((name) => !name.includes('/correlation_')),
      '--source',
      'gate',
    ]);
    expect(checked.status).toBe(0);
  });

  it('says in JSON which candidates are counted', async () => {
    const { stdout } = await runProgram(folder, ['gate', '--correlation', '--format', 'json']);
    const { candidates } = JSON.parse(stdout);
    expect(candidates.filter(({ correlated }: { correlated: boolean }) => correlated).length).toBeGreaterThan(0);
  });

  it.each([
    [['--timespan', '5m'], '--timespan needs --correlation'],
    [['--group-by', 'host'], '--group-by needs --correlation'],
    [['--correlation', '--timespan', '5 minutes'], '--timespan "5 minutes" is not a time'],
    [['--correlation', '--at-least', '0'], '--at-least "0" is not a positive whole number'],
  ])('refuses %s', async (args, message) => {
    const { stderr, status } = await runProgram(folder, ['gate', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
