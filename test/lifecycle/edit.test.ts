// Rules before and after an update, byte by byte: what people wrote stays where and how it was.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/lifecycle/decisions/decisions.ts';
import { edited } from '../../src/lifecycle/edit/edit.ts';
import { withoutRemoved } from '../../src/lifecycle/judge/removed.ts';
import { candidate } from '../rule/samples.ts';
import { updatedBy } from './updated.ts';

const head = 'title: T\nid: 11111111-2222-4333-8444-555555555555\ndate: 2025-01-01\ndetection:\n';
const later =
  'title: T\nid: 11111111-2222-4333-8444-555555555555\ndate: 2025-01-01\nmodified: 2025-06-01\ndetection:\n';

/** `gone 1`, `gone 2` are dead keywords of the tool, `old 1` is reworded to `renewed 1`; all others live. */
const rows: readonly (readonly [what: string, before: string, add: readonly string[], after: string])[] = [
  ['one goes', "  k:\n    - 'gone 1'\n    - 'a'\n  condition: k\n", [], "  k:\n    - 'a'\n  condition: k\n"],
  [
    'one comes',
    "  k:\n    - 'a'   # mine\n  condition: k\n",
    ['b'],
    "  k:\n    - 'a'   # mine\n    - 'b'\n  condition: k\n",
  ],
  [
    'one is renewed',
    '  k:\n    -   "old 1"   # mine\n  condition: k\n',
    [],
    '  k:\n    -   "renewed 1"   # mine\n  condition: k\n',
  ],
  ['a place that the tool noted goes', "  k:\n    - 'gone 1' # a/b.c:7\n    - x\n", [], '  k:\n    - x\n'],
  ['a note of people stays', "  k:\n    - 'gone 1' # why?\n    - x\n", [], '  k:\n    # why?\n    - x\n'],
  ['notes above stay', "  k:\n  # one\n  - 'gone 1'\n\n  # two\n  - x\n", [], '  k:\n  # one\n\n  # two\n  - x\n'],
  [
    'the last one goes and others come',
    "  k:\n    - 'gone 1'\n  condition: k\n",
    ['b', "it's"],
    "  k:\n    - 'b'\n    - 'it''s'\n  condition: k\n",
  ],
  ['no line break at the end', "  k:\n    - x\n    - 'gone 1'", ['b'], "  k:\n    - x\n    - 'b'"],
  ['no line break at the end, and one comes', '  k:\n    - x', ['b'], "  k:\n    - x\n    - 'b'"],
  ['in brackets', "  k: [ 'gone 1', a, 'gone 2' ]\n", ['b'], "  k: [ a, 'b' ]\n"],
  ['in brackets, all go', "  k: [ 'gone 1', 'gone 2' ]\n", ['b'], "  k: [ 'b' ]\n"],
  ['alone', '  k: a\n', ['b'], "  k: [a, 'b']\n"],
  ['alone and dead', "  k: 'gone 1'\n", ['b'], "  k: ['b']\n"],
  ['of several lines', '  k:\n    - >-\n      gone\n      1\n    - a\n', [], '  k:\n    - a\n'],
  ['noted places', "  k:\n    - 'a' # x.c:1\n", ['b'], "  k:\n    - 'a' # x.c:1\n    - 'b' # new.c:5\n"],
];

describe('update of a text', () => {
  it.each(rows)('%s', (_, before, add, after) => {
    const text = head + before;
    expect(edited(text, 'r.yml', updatedBy(text, add), '2025-06-01')).toBe(later + after);
  });

  it.each(rows)('%s, with the line breaks of Windows', (_, before, add, after) => {
    const text = (head + before).replaceAll('\n', '\r\n');
    const result = edited(text, 'r.yml', updatedBy(text, add), '2025-06-01');
    expect(result.replaceAll('\r\n', '\n')).toBe(later + after);
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('changes nothing when nothing changes', () => {
    const text = `${head}  k: [a,  b]   # odd\n`;
    expect(edited(text, 'r.yml', updatedBy(text, []), '2025-06-01')).toBe(text);
  });
});

const dates: readonly (readonly [before: string, after: string])[] = [
  ['date: 2025-01-01', 'date: 2025-01-01\nmodified: 2025-06-01'],
  ['date: 2025/01/01 # first', 'date: 2025/01/01 # first\nmodified: 2025/06/01'],
  ['date: \'2025-01-01\'\nmodified: "2025-02-01" # x', 'date: \'2025-01-01\'\nmodified: "2025-06-01" # x'],
  ['date: 2025-06-01', 'date: 2025-06-01'],
  ['author: me', 'author: me'],
];

it.each(dates)('dates %s', (before, after) => {
  const rest = '\ndetection:\n  k: [a]\n';
  expect(edited(before + rest, 'r.yml', updatedBy(before + rest, ['b']), '2025-06-01')).toBe(
    `${after}\ndetection:\n  k: [a, 'b']\n`,
  );
});

it('corrects the number of keywords in a description of its own', () => {
  const text =
    'description: Detects x, taken from its source code (2 keywords from 2 error messages)\ndetection:\n  k: [a, gone 1]\n';
  expect(edited(text, 'r.yml', updatedBy(text, []), '2025-06-01')).toBe(
    'description: Detects x, taken from its source code (1 keyword)\ndetection:\n  k: [a]\n',
  );
});

it('refuses what it cannot change without harm', () => {
  const text = 'detection:\n  k:\n    - &x gone 1\n    - a\n  l: *x\n';
  expect(() => edited(text, 'r.yml', updatedBy(text, []), '2025-06-01')).toThrow('cannot be edited safely');
});

// ── who wrote what ──────────────────────────────────────────────────────────────────────────────────────────────────

const decision = (written: readonly string[], removed: readonly string[] = []): Decision => ({
  rule: '',
  written,
  removed,
  added: [],
  seen: [],
});
const keeps = (text: string, decided: Decision | null, prune = false): readonly string[] =>
  updatedBy(text, [], decided, prune)[0]!.plan.kept.map(({ verdict }) => verdict.keyword.value);

const two = 'detection:\n  k: [a, gone 1, gone 2]\n';
/** A rule of the tool, with so many keywords when it was made. */
const own = (count: number, ...lines: readonly string[]): string =>
  `description: taken from its source code (${count} keywords)\ndetection:\n    k:\n${["'a'", "'gone 1'", "'gone 2'", ...lines].map((line) => `        - ${line}\n`).join('')}`;

it.each([
  ['a rule that people wrote keeps what is dead', keeps(two, null), ['gone 1', 'gone 2']],
  ['--prune takes it out', keeps(two, null, true), []],
  ['a rule of the tool does not keep it', keeps(own(3), null), []],
  ['nor when what was added lives', keeps(own(3, "'mine 1'"), null), []],
  ["what has a note is not the tool's", keeps(own(3, "'gone 3' # ours"), null), ['gone 3']],
  ['nor what has other quotes, though as many were taken out', keeps(own(4, '"gone 3"'), null), ['gone 3']],
  ['where nobody knows what was added, it is kept', keeps(own(2), null), ['gone 1', 'gone 2']],
  ['with a decision it is known', keeps(two, decision(['gone 1'])), ['gone 2']],
  ['what all must hit stays', keeps("detection:\n  k:\n    '|all': [a, gone 1]\n", decision(['gone 1'])), ['gone 1']],
  [
    'what keeps a rule from firing stays',
    keeps('detection:\n  f: [gone 1]\n  k: [a]\n  condition: k and not f\n', decision(['gone 1'])),
    ['gone 1'],
  ],
  ['a selection is not emptied', keeps('detection:\n  k: [gone 1]\n  l: [a, b]\n', decision(['gone 1'])), ['gone 1']],
])('%s', (_, kept, expected) => {
  expect(kept).toEqual(expected);
});

it('remembers what people took out and added', () => {
  const [{ plan }] = updatedBy('detection:\n  k: [a, mine]\n', ['b'], decision(['a', 'c'], ['d'])) as [
    ReturnType<typeof updatedBy>[number],
  ];
  expect(plan.decision).toEqual({ rule: '', written: ['a', 'b'], removed: ['d', 'c'], added: ['mine'], seen: [] });
});

it('takes what is missing in a rule of the tool for what people took out', () => {
  const [one] = updatedBy(own(4), ['b'], null);
  expect(one!.plan.add).toEqual([]);
  expect(one!.plan.decision.removed).toEqual(['b']);
});

it('does not bring back what people took out', () => {
  const [{ plan }] = updatedBy('detection:\n  k: [a]\n', [], decision(['a', 'B'])) as [
    ReturnType<typeof updatedBy>[number],
  ];
  const chosen = ['b', 'c'].map((text) => candidate(text, { parts: [{ literal: text }] }));
  const left = withoutRemoved(chosen, plan.decision.removed, []).filter(({ selected }) => selected);
  expect(left.map(({ keywords }) => keywords)).toEqual([['c']]);
});
