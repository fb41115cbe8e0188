// Code points that are never shown raw x everything that shows or writes texts.
import { describe, expect, test } from 'vitest';
import { keywordFor } from '../../src/keywords/keyword-forms.ts';
import { withKeyword } from '../../src/keywords/keywords.ts';
import { decisionsText, noDecision, readDecisions } from '../../src/lifecycle/decisions/decisions.ts';
import type { Ranked } from '../../src/model/candidates.ts';
import type { CheckReport } from '../../src/model/keyword-status.ts';
import type { LocatedLine } from '../../src/model/located.ts';
import type { FoundSink, Message } from '../../src/model/messages.ts';
import type { RuleOptions, SigmaRule } from '../../src/model/report.ts';
import { checkFormats } from '../../src/outputs/check-formats.ts';
import { outputs } from '../../src/outputs/index.ts';
import { lineOutputs, statementOutputs } from '../../src/outputs/located/index.ts';
import { ruleText } from '../../src/outputs/sigma.ts';
import { sinkFormats } from '../../src/outputs/sink-list.ts';
import { buildRule } from '../../src/rule/build/build.ts';
import { checkRuleOptions } from '../../src/rule/build/metadata.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { candidate, options, origin, report, rule, source } from '../rule/samples.ts';

const codePoints: readonly number[] = [
  0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x180b, 0x180e, 0x200b,
  0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062,
  0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x3164, 0xd800, 0xdfff, 0xe000, 0xf8ff, 0xfdd0, 0xfe00,
  0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffe, 0xffff, 0x1bca0, 0x1d173, 0x1fffe, 0xe0001, 0xe0041, 0xe007f, 0xe0100,
  0xe01ef, 0xf0000, 0x10fffd, 0x10ffff,
];
const named = codePoints.map((code) => [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, code] as const);

const holding = (code: number): string => `forged${String.fromCodePoint(code)}ticket`;

/** Line breaks that belong to the format stay. */
const isRaw = (shown: string, code: number): boolean =>
  code === 10 ? /forged\nticket/.test(shown) : shown.includes(String.fromCodePoint(code));

const message = (text: string): Message => ({
  parts: [{ literal: text }],
  origin: { ...origin, file: text, function: text, sink: text },
  language: 'c',
  severity: 'error',
  returned: false,
  fatal: false,
  branches: [],
  next: [],
  messageIds: [],
  excluded: null,
});

const candidateOf = (text: string) =>
  candidate(text, {
    keywords: [text],
    messageIds: [text],
    reasons: [{ signal: text, points: 9, detail: text }],
    excluded: { reason: `denied: ${text}` },
    keywordGap: text,
    baseline: { hits: 1, files: 1, first: text, last: text },
    origins: [message(text).origin],
  });

function checkReport(text: string): CheckReport {
  const keyword = { value: text, line: 9, column: 3, written: text, selection: text, role: 'any' } as const;
  const at = message(text).origin;
  const closest = { parts: [{ literal: text }], text, similarity: 0.8, isNew: true, origin: at };
  const shared = { keyword, templates: [], origins: [at], matches: 1 };
  return {
    tool: { name: 'sigma-extract', version: '1' },
    rules: [
      {
        document: { file: text, id: text, title: text, line: 1, keywords: [keyword], unread: [text] },
        keywords: [
          { ...shared, status: 'live', noisy: 7, closest: null },
          { ...shared, status: 'possible', templates: [[{ literal: text }]], noisy: 7, closest: null },
          { ...shared, status: 'reworded', noisy: null, closest, origins: [], matches: 0 },
          { ...shared, status: 'dead', noisy: null, closest, origins: [], matches: 0 },
        ],
        fresh: [candidateOf(text)],
        unused: [candidateOf(text)],
        isHistoryKnown: true,
      },
    ],
    most: 0,
    failOn: ['dead'],
  };
}

const sinkOf = (text: string): FoundSink => ({
  name: text,
  language: 'c',
  kind: 'log',
  text: 0,
  severity: 'error',
  fatal: false,
  calls: 1,
  why: text,
  definedAt: [text, text],
});

function located(text: string): readonly string[] {
  const match = {
    message: message(text),
    arguments: [text],
    strict: true,
    confidence: 1,
    alternatives: [message(text)],
  };
  const lines: readonly LocatedLine[] = [
    { log: text, line: 1, text, match, continues: null, frame: null },
    { log: text, line: 2, text, match: null, continues: null, frame: null },
  ];
  const place = { log: text, line: 1 };
  const statements = [{ message: message(text), lines: 1, first: place, last: place }];
  const summary = { logs: 1, lines: 2, placed: 1, strict: 1, statements: 1 };
  const head = {
    tool: { name: 'sigma-extract', version: '1' },
    source: { ...source, paths: [text], repository: text },
  };
  return [...lineOutputs, ...statementOutputs].map(
    ({ begin, line, end }) =>
      begin(head) + lines.map((one, at) => line?.(one, at) ?? '').join('') + end(summary, statements),
  );
}

function allOutputs(text: string): readonly string[] {
  const whole = report([candidateOf(text)]);
  return [
    ...outputs.map(({ render }) =>
      render({
        ...whole,
        source: { ...source, paths: [text], name: text, repository: text },
        diagnostics: [{ kind: text, file: text, line: 1, text }],
      }),
    ),
    ...Object.values(checkFormats).map((render) => render(checkReport(text))),
    ...Object.values(sinkFormats).map((render) => render([sinkOf(text)])),
    ...located(text),
  ];
}

describe.each(named)('%s', (_, code) => {
  const text = holding(code);

  test('is in no output', () => {
    const shown = allOutputs(text);
    expect(shown.length).toBeGreaterThan(15);
    // A copy of a log keeps the tabs that separate its columns.
    expect(shown.filter((one) => isRaw(one, code)).length).toBe(code === 9 ? 1 : 0);
  });

  test('comes back from JSON', () => {
    const json = outputs.find(({ name }) => name === 'json')!.render(report([candidateOf(text)]));
    expect(JSON.parse(json).candidates[0].text).toBe(text);
  });

  test('cuts a keyword', () => {
    const keyword = keywordFor(
      [{ literal: `refused forged ticket${String.fromCodePoint(code)}of intruder badge` }],
      'auto',
    );
    expect(['refused forged ticket', 'of intruder badge']).toContain(keyword);
  });

  test('gives a name no keyword, and says why', () => {
    const name = `Forged${String.fromCodePoint(code)}TamperedTicketException`;
    const ranked: Ranked = {
      ...candidate(name),
      exception: { name, qualified: null, standard: false } as unknown as NonNullable<Ranked['exception']>,
    };
    const { keywords, keywordGap } = withKeyword(ranked, { wildcards: 'auto' });
    expect(keywords).toEqual([]);
    expect(keywordGap).not.toBeNull();
  });

  test('is refused in what people say of the rule', () => {
    const given: Partial<RuleOptions>[] = [
      { title: text },
      { author: text },
      { product: text },
      { service: text },
      { category: text },
      { definition: text },
      { date: text },
      { id: text },
      { tags: [`attack.${text}`] },
      { references: [text] },
      { falsepositives: [text] },
      ...(code === 10 || code === 13 ? [] : [{ description: text }]),
    ];
    for (const one of given)
      expect(() => checkRuleOptions({ ...options, ...one })).toThrow(/^--\w+ "forged|^--tag "attack/);
  });

  test('is not in a rule: names of files and people, parts of a split', () => {
    const chosen = candidate('refused forged ticket', { origins: [message(text).origin] });
    const made = buildRule(
      [chosen],
      { ...options, annotate: true },
      { ...source, name: text, userName: text },
      'c',
      text,
    );
    const shown = ruleText({ ...made, checked: `Cross-checked with ${text}` });
    expect(isRaw(shown, code)).toBe(false);
    expect(findings(made, ruleText(made)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('of a keyword that people added stays, as an escape', () => {
    const added: SigmaRule = { ...rule, keywords: [{ value: text, comment: 'added by hand', handwritten: true }] };
    const shown = ruleText(added);
    expect(isRaw(shown, code)).toBe(false);
    expect(findings(added, shown).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('comes back from a decisions file', () => {
    const seen = [{ keyword: text, text, file: text, function: text, twins: [text] }];
    const decision = { ...noDecision(text), written: [text], removed: [text], added: [text], seen };
    const shown = decisionsText([decision]);
    expect(isRaw(shown, code)).toBe(false);
    expect(readDecisions(shown, 'x')).toEqual([decision]);
  });
});

test('GitHub keeps its own escapes for names of files', () => {
  const shown = checkFormats.github!(checkReport('a%b:c,d\r\n\x1b[31m\u202e.yml'));
  expect(shown).toContain('file=a%25b%3Ac%2Cd%0D%0A\\x1b[31m\\u202e.yml,line=9');
  expect(shown.split('\n').every((line) => line === '' || line.startsWith('::'))).toBe(true);
});
