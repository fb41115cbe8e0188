import { describe, expect, it } from 'vitest';
import type { Candidate, Category, Reason } from '../../src/model/candidates.ts';
import type { Split } from '../../src/model/report.ts';
import { meanings } from '../../src/ranking/signals/meanings.ts';
import { defaultsOf } from '../../src/rule/build/part-defaults.ts';
import { categories, partsOf } from '../../src/rule/build/parts.ts';
import { buildRules } from '../../src/rule/build/rules.ts';
import { fileNames } from '../../src/rule/write/file-name.ts';
import { candidate, options, origin, rule, source } from './samples.ts';

const reason = (signal: string, points: number): Reason => ({ signal, points, detail: '' });

const parts = (
  split: Split | null,
  candidates: readonly Candidate[],
  components: ReadonlyMap<string, string> = new Map(),
): readonly unknown[] =>
  partsOf(candidates, split, components).map((part) => [
    part.name,
    part.candidates.flatMap(({ keywords }) => keywords),
  ]);

describe('partsOf', () => {
  it('knows the meanings that rank gives', () => {
    const names = meanings.map(({ name }) => name);
    expect([...categories.slice(0, -1), 'fatal fault', 'identity used twice', 'gives itself up', 'fault']).toEqual(
      names,
    );
  });

  it('severity: fatal and error are one', () => {
    const severities = ['info', 'fatal', 'warning', 'error', 'unknown', 'debug'] as const;
    const candidates = severities.map((severity) => candidate(severity, { severity }));
    expect(parts('severity', candidates)).toEqual([
      ['error severity', ['fatal', 'error']],
      ['warning severity', ['warning']],
      ['info or unknown severity', ['info', 'unknown', 'debug']],
    ]);
  });

  it.each<[string, Reason[]]>([
    ['attack', [reason('exhaustion', 15), reason('attack', 26), reason('authentication', 18)]],
    ['access control', [reason('memory and crash', 20), reason('access control', 20)]],
    ['other faults', [reason('fatal fault', 8), reason('error severity', 5)]],
    ['other faults', []],
  ])('category: %s', (name, reasons) => {
    expect(parts('category', [candidate('x', { reasons })])).toEqual([[name, ['x']]]);
  });

  it('category: those that people name come first', () => {
    const reasons = [reason('doors', 20), reason('attack', 20)];
    const named = partsOf([candidate('x', { reasons })], 'category', new Map(), ['doors']);
    expect(named.map(({ name }) => name)).toEqual(['doors']);
  });

  it('component: that of the first origin', () => {
    const components = new Map([
      ['b.c', 'sshd'],
      ['a.c', 'ssh'],
      ['c.c', 'scp'],
    ]);
    const at = (text: string, ...names: readonly string[]) =>
      candidate(text, { origins: names.map((file) => ({ ...origin, file })) });
    expect(parts('component', [at('x', 'b.c', 'a.c'), at('y', 'a.c'), at('z', 'gone.c')], components)).toEqual([
      ['ssh', ['y']],
      ['sshd', ['x']],
      ['shared', ['z']],
    ]);
  });

  it('makes no part of nothing, and one without a split', () => {
    for (const split of ['severity', 'category', 'component', null] as const) expect(parts(split, [])).toEqual([]);
    const two = new Map([
      ['ssherr.c', 'ssh'],
      ['b.c', 'sshd'],
    ]);
    expect(parts(null, [candidate('x')], two)).toEqual([[null, ['x']]]);
    expect(parts('component', [candidate('x'), candidate('y', { origins: [] })], two)).toEqual([
      ['ssh', ['x']],
      ['shared', ['y']],
    ]);
    expect(parts(null, [candidate('x')])).toEqual([[null, ['x']]]);
    expect(parts('component', [candidate('x')], new Map([['ssherr.c', 'only']]))).toEqual([[null, ['x']]]);
  });
});

describe('rules of a split', () => {
  it('never share title, id or file', () => {
    const long = 'a-name-that-is-much-longer-than-what-fits-into-a-title';
    const names = ['a b', 'a-b', 'a_b', `${long}-1`, `${long}-2`];
    const components = new Map(names.map((name, at) => [`${at}.c`, name]));
    const candidates = names.map((name, at) => candidate(name, { origins: [{ ...origin, file: `${at}.c` }] }));
    const rules = buildRules(candidates, { rule: options, split: 'component', source, mainLanguage: 'c', components });
    expect(new Set(rules.map(({ title }) => title.toLowerCase())).size).toBe(5);
    expect(Math.max(...rules.map(({ title }) => title.length))).toBeLessThanOrEqual(120);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(5);
    const files = fileNames(rules);
    expect(new Set(files.map(({ name }) => name)).size).toBe(5);
    for (const { name, spare } of files) {
      expect(name).toMatch(/^[a-z0-9_]{14,90}\.yml$/);
      expect(spare).toMatch(/^[a-z0-9_]{5,77}_[0-9a-f]{8}\.yml$/);
    }
  });

  it('have level and falsepositives of their part, unless people say otherwise', () => {
    const candidates = [
      candidate('x', { reasons: [reason('attack', 25)] }),
      candidate('y', { reasons: [reason('exhaustion', 18)] }),
    ];
    const build = (split: Split | null, said: Partial<typeof options>) =>
      buildRules(candidates, {
        rule: { ...options, level: null, ...said },
        split,
        source,
        mainLanguage: 'c',
        components: new Map(),
      });
    expect(build('category', {}).map(({ level, falsepositives }) => [level, falsepositives.length])).toEqual([
      ['high', 1],
      ['low', 2],
    ]);
    const said = build('category', { level: 'critical', falsepositives: ['None'] });
    expect(said.map(({ level, falsepositives }) => [level, falsepositives])).toEqual([
      ['critical', ['None']],
      ['critical', ['None']],
    ]);
    expect(build(null, {}).map(({ level, falsepositives }) => [level, falsepositives])).toEqual([
      ['medium', ['Vulnerability scanners', 'Peaks of ordinary load']],
    ]);
  });

  it('say whether people gave the level', () => {
    const given = (level: 'low' | null) =>
      buildRules([candidate('x')], {
        rule: { ...options, level },
        split: null,
        source,
        mainLanguage: 'c',
        components: new Map(),
      })[0]?.levelGiven;
    expect(given('low')).toBe(true);
    expect(given(null)).toBeUndefined();
  });

  it('are those of categories that people name', () => {
    const candidates = [candidate('x', { reasons: [reason('doors', 20), reason('attack', 10)] })];
    const categories = [{ name: 'doors' }] as unknown as readonly Category[];
    const about = { rule: options, categories, source, mainLanguage: 'c', components: new Map() } as const;
    expect(buildRules(candidates, { ...about, split: 'category' }).map(({ title }) => title)).toEqual([
      'Suspicious Vsftpd Error Messages - Doors',
    ]);
  });

  it('with one title get a piece of their ids', () => {
    const components = new Map(['a b', 'a_b', 'gate'].map((name, at) => [`${at}.c`, name]));
    const candidates = ['x', 'y', 'z'].map((text, at) =>
      candidate(text, { origins: [{ ...origin, file: `${at}.c` }] }),
    );
    const titles = (title: string | null) =>
      buildRules(candidates, {
        rule: { ...options, title },
        split: 'component',
        source,
        mainLanguage: 'c',
        components,
      }).map((one) => one.title.replace(one.id.slice(0, 8), 'ID'));
    expect(titles(null)).toEqual([
      'Suspicious Vsftpd Error Messages - A B ID',
      'Suspicious Vsftpd Error Messages - A B ID',
      'Suspicious Vsftpd Error Messages - Gate',
    ]);
    const long = 'X'.repeat(109);
    expect(titles(long)).toEqual([`${long} ID`, `${long} ID`, `${long} - Gate`]);
  });

  it('every part of severity and category has a row of its own', () => {
    const rows = [...categories, 'error severity', 'warning severity', 'info or unknown severity'];
    for (const name of rows) expect(defaultsOf('category', name).falsepositives).not.toEqual([]);
    expect(defaultsOf('component', 'attack')).toEqual({ level: 'medium', falsepositives: [] });
  });

  it('with names of their own keep them', () => {
    expect(fileNames([rule]).map(({ name }) => name)).toEqual(['lnx_vsftpd_suspicious_error_messages.yml']);
  });

  it('with one name for two titles get a piece of their ids', () => {
    const other = { ...rule, id: '11111111-28b9-4344-8c1f-159489a390df', title: `${rule.title}!` };
    expect(fileNames([rule, other]).map(({ name }) => name)).toEqual([
      'lnx_vsftpd_suspicious_error_messages_7aa7009a.yml',
      'lnx_vsftpd_suspicious_error_messages_11111111.yml',
    ]);
  });
});
