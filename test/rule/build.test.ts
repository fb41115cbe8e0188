import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/model/candidates.ts';
import { NothingFound } from '../../src/model/errors.ts';
import type { SinkKind } from '../../src/model/messages.ts';
import type { RuleOptions, SourceInfo } from '../../src/model/report.ts';
import { ruleText } from '../../src/outputs/sigma.ts';
import { buildRule } from '../../src/rule/build/build.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { assertSigma } from './hold-against-sigma.ts';
import { candidate, options, origin, source } from './samples.ts';

interface Case {
  readonly candidates?: readonly Candidate[];
  readonly options?: Partial<RuleOptions>;
  readonly source?: Partial<SourceInfo>;
  readonly language?: string;
  readonly part?: string;
}

const build = (given: Case = {}) =>
  buildRule(
    given.candidates ?? [candidate('permission denied')],
    { ...options, ...given.options },
    { ...source, ...given.source },
    given.language ?? 'c',
    given.part,
  );

describe('defaults', () => {
  it('gives the reference rule its title, log source, tags and level', () => {
    const rule = build();
    expect(rule).toMatchObject({
      title: 'Suspicious Vsftpd Error Messages',
      status: 'experimental',
      author: 'Ann Example',
      date: '2025-01-31',
      tags: [],
      logsource: { category: null, product: 'linux', service: 'vsftpd' },
      references: [source.permalink],
      falsepositives: ['Unknown'],
      level: 'medium',
      keywords: [{ value: 'permission denied', comment: null }],
    });
    expect(rule.description).toMatch(/^Detects .*vsftpd.*1 keyword from 1 error message/);
    expect(rule.logsource.definition).toContain('vsftpd');
    assertSigma(ruleText(rule));
    expect(findings(rule, ruleText(rule))).toEqual([]);
  });

  it.each([
    ['a long name of letters beyond 16 bits', { options: { service: `x${'\u{118cb}'.repeat(60)}` } }],
    ['a small letter beyond 16 bits', { options: { service: '\u{10428}\u{10429}' } }],
  ])('writes a rule in spite of %s', (_, given) => {
    const rule = build(given);
    expect(findings(rule, ruleText(rule)).filter(({ name }) => name !== 'logsource-unknown')).toEqual([]);
    expect(rule.keywords.map(({ value }) => value)).toEqual(['permission denied']);
  });

  it.each<[string, Case, (string | null)[]]>([
    ['c', {}, [null, 'linux', 'vsftpd']],
    ['python', { language: 'python' }, ['application', 'python', null]],
    ['java', { language: 'java' }, ['application', 'jvm', null]],
    ['javascript', { language: 'javascript' }, ['application', 'nodejs', null]],
    ['ruby', { language: 'ruby' }, [null, 'linux', null]],
    ['php', { language: 'php' }, [null, 'linux', null]],
    ['php by its name', { language: 'php', options: { product: 'php' } }, ['application', 'php', null]],
    [
      'ruby with the folders of Rails',
      { language: 'ruby', candidates: [candidate('no', { origins: [{ ...origin, file: 'x/app/models/a.rb' }] })] },
      ['application', 'ruby_on_rails', null],
    ],
    [
      'python with the folders of Rails',
      { language: 'python', candidates: [candidate('no', { origins: [{ ...origin, file: 'x/app/models/a.rb' }] })] },
      ['application', 'python', null],
    ],
    [
      'ruby with the folders of Rails somewhere',
      {
        language: 'ruby',
        candidates: [candidate('a'), candidate('b', { origins: [origin, { ...origin, file: 'x/app/models/a.rb' }] })],
      },
      ['application', 'ruby_on_rails', null],
    ],
    ['django of another language', { language: 'java', source: { name: 'django' } }, ['application', 'jvm', null]],
    [
      'application for python',
      { language: 'python', options: { category: 'application' } },
      ['application', 'python', null],
    ],
    ['django', { language: 'python', source: { name: 'django' } }, ['application', 'django', null]],
    ['spring', { language: 'java', source: { name: 'spring-framework' } }, ['application', 'spring', null]],
    ['a service', { options: { service: 'ftpd' } }, [null, 'linux', 'ftpd']],
    ['a product', { options: { product: 'windows' } }, [null, 'windows', 'vsftpd']],
    ['linux for python', { language: 'python', options: { product: 'linux', service: 'x' } }, [null, 'linux', 'x']],
    [
      'a service of a python program',
      { language: 'python', options: { service: 'x' } },
      ['application', 'python', 'x'],
    ],
    ['a service without product', { options: { product: 'none', service: 'nginx' } }, [null, null, 'nginx']],
    ['application for c', { options: { category: 'application' } }, ['application', null, 'vsftpd']],
    ['all three', { options: { category: 'application', product: 'p', service: 's' } }, ['application', 'p', 's']],
  ])('log source: %s', (_, given, expected) => {
    const { category, product, service } = build(given).logsource;
    expect([category, product, service]).toEqual(expected);
  });

  it.each([
    ['openssh-portable', 'sshd', 'Suspicious Sshd Error Messages'],
    ['vsftpd-3.0.5', 'vsftpd', 'Suspicious Vsftpd Error Messages'],
    ['My App_2', 'my-app', 'Suspicious My App Error Messages'],
    ['Café', 'cafe', 'Suspicious Cafe Error Messages'],
    ['gate-12.34rc1', 'gate', 'Suspicious Gate Error Messages'],
    ['gate-1.2 house', 'gate-1-2-house', 'Suspicious Gate 1 2 House Error Messages'],
    ['of--gate', 'of-gate', 'Suspicious Of Gate Error Messages'],
    [`${'x'.repeat(49)}-y`, `${'x'.repeat(49)}-y`, `Suspicious X${'x'.repeat(48)} Error Messages`],
    ['door-of-the-house', 'door-of-the-house', 'Suspicious Door of the House Error Messages'],
  ])('name %s -> %s, %s', (name, service, title) => {
    const rule = build({ source: { name } });
    expect([rule.logsource.service, rule.title]).toEqual([service, title]);
  });

  it('gives names without Latin letters services of their own', () => {
    const services = ['端口', '服务'].map((name) => build({ source: { name } }).logsource.service);
    expect(new Set(services).size).toBe(2);
    for (const service of services) expect(service).toMatch(/^app-[0-9a-f]{8}$/);
  });

  it.each<[readonly SinkKind[], string]>([
    [['log'], ''],
    [['log', 'terminal'], ', with its standard error'],
    [['reply'], ', with a log of its replies to clients'],
    [['reply', 'terminal'], ', with its standard error and a log of its replies to clients'],
  ])('tells what must be collected from where messages go: %j', (kinds, extra) => {
    const origins = kinds.map((sinkKind) => ({ ...origin, sinkKind }));
    expect(build({ candidates: [candidate('boo', { origins })] }).logsource.definition).toBe(
      `Requirements - the log messages of vsftpd must be collected${extra}`,
    );
  });

  it('names the part in definition and description', () => {
    const { logsource, description } = build({ part: 'fatal\nfault' });
    expect(logsource.definition).toContain(' of vsftpd (fatal fault) ');
    expect(description).toContain(' of vsftpd (fatal fault) ');
  });

  it.each<[string, readonly Candidate['level'][]]>([
    ['medium', [undefined, 'low']],
    ['high', [undefined, 'high', 'low']],
    ['critical', ['high', 'critical']],
  ])('level %s', (level, levels) => {
    const candidates = levels.map((one, i) => candidate(`text ${i}`, one && { level: one }));
    expect(build({ candidates, options: { level: null } }).level).toBe(level);
  });

  it.each([
    [{ author: 'Bob' }, 'Ann', 'Bob'],
    [{}, ' Ann\u0007 E. ', 'Ann E.'],
    [{}, null, 'sigma-extract'],
  ])('author: option %j, git %s -> %s', (given, userName, expected) => {
    expect(build({ options: given, source: { userName } }).author).toBe(expected);
  });

  it('keeps what people said', () => {
    const said = {
      title: 'My Title',
      description: '\nDetects this \t \r\nand that  \rand more\n',
      date: '2024-02-29',
      status: 'test',
      level: 'high',
      id: '7AA7009A-28b9-4344-8c1f-159489a390df',
      tags: [],
      references: ['https://a.b/c', 'https://a.b/c'],
      falsepositives: ['Tests'],
    } as const;
    const rule = build({ options: said, source: { permalink: null } });
    expect(rule).toMatchObject({
      ...said,
      description: 'Detects this\nand that\nand more',
      id: said.id.toLowerCase(),
      references: ['https://a.b/c'],
    });
  });
});

describe('id', () => {
  const id = (given: Case) => build(given).id;

  it('is a fixed UUID of version 5', () => {
    expect(id({})).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Written into rules that are out there: must never change.
    expect(id({})).toBe('b88cbe73-c174-55e4-9cff-edac81690f05');
  });

  it.each<[string, Case]>([
    ['name', { source: { name: 'other' } }],
    ['name of a python program', { source: { name: 'other' }, language: 'python' }],
    ['service', { options: { service: 'x' } }],
    ['product', { options: { product: 'x' } }],
    ['category', { options: { category: 'application' } }],
    ['part', { part: 'fatal' }],
  ])('differs by %s', (_, given) => {
    expect(id(given)).not.toBe(id(given.language ? { language: given.language } : {}));
  });

  it.each<[string, Case]>([
    ['keywords', { candidates: [candidate('something else')] }],
    ['commit', { source: { commit: null, permalink: null, paths: ['/elsewhere'] } }],
    ['title, author and date', { options: { title: 'T', author: 'A', date: '2020-01-01' } }],
    ['version', { source: { name: 'vsftpd-3.0.5' } }],
  ])('does not depend on %s', (_, given) => {
    expect(id(given)).toBe(id({}));
  });

  it('of parts differs although somebody gave one', () => {
    const given = { options: { id: '7aa7009a-28b9-4344-8c1f-159489a390df' } };
    expect(new Set([id(given), id({ ...given, part: 'a' }), id({ ...given, part: 'b' })]).size).toBe(3);
  });
});

describe('keywords', () => {
  it('stand in order of score, without duplicates and longer ones', () => {
    const candidates = [
      candidate('low', { score: 10, keywords: ['bad verb'] }),
      candidate('high', { score: 90, keywords: ['zeta', 'sandbox failed'] }),
      candidate('same', { score: 50, keywords: ['ZETA', 'a bad verb here'] }),
    ];
    expect(build({ candidates }).keywords.map(({ value }) => value)).toEqual(['zeta', 'sandbox failed', 'bad verb']);
  });

  it('carry their first origin only when asked', () => {
    const annotated = build({ options: { annotate: true } });
    expect(annotated.keywords[0]?.comment).toBe('ssherr.c:78');
    expect(build().keywords[0]?.comment).toBeNull();
  });

  it('that are identifiers carry what they stand for', () => {
    const comment = (text: string, annotate = false) =>
      build({
        candidates: [candidate(text, { keywords: ['GT01234'], messageIds: ['GT01234'] })],
        options: { annotate },
      }).keywords[0]?.comment;
    expect(comment('GT01234: user\n refused')).toBe('user refused');
    expect(comment('GT01234: user refused', true)).toBe('user refused, ssherr.c:78');
    expect(comment(`GT01234: ${'a'.repeat(100)}`)).toBe(`${'a'.repeat(79)}…`);
    expect(comment(`GT01234: ${'a'.repeat(80)}`)).toBe('a'.repeat(80));
    expect(comment('user 5 refused (GT01234')).toBe('user 5 refused (');
    expect(comment('GT01234')).toBeNull();
  });

  it('carry what an annotation says only when asked', () => {
    const reasons = [
      { signal: 'attack', points: 20, detail: 'forged' },
      { signal: 'annotation', points: 30, detail: 'the badge\n is forged' },
    ];
    const comment = (annotate: boolean) =>
      build({ candidates: [candidate('x y', { reasons })], options: { annotate } }).keywords[0]?.comment;
    expect(comment(true)).toBe('ssherr.c:78, the badge is forged');
    expect(comment(false)).toBeNull();
  });

  it('are never invisible', () => {
    const candidates = [candidate('x', { keywords: ['a\u200bb', 'sandbox failed'] })];
    expect(build({ candidates }).keywords.map(({ value }) => value)).toEqual(['sandbox failed']);
  });

  it('are needed', () => {
    const nothing = () => build({ candidates: [candidate('x', { keywords: [] })] });
    expect(nothing).toThrow(NothingFound);
    expect(nothing).toThrow(/keyword/);
  });
});

it('parts of a split have titles of their own', () => {
  const titles = ['fatal', 'auth/pam', null].map((part) => build(part === null ? {} : { part }).title);
  expect(titles).toEqual([
    'Suspicious Vsftpd Error Messages - Fatal',
    'Suspicious Vsftpd Error Messages - Auth Pam',
    'Suspicious Vsftpd Error Messages',
  ]);
});
