// What a rule is given besides what the source says: keywords of people, and what it was cross-checked with.
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/model/candidates.ts';
import { withAdded } from '../../src/rule/build/added-keywords.ts';
import { withCheck } from '../../src/rule/build/baseline-comment.ts';
import { rule } from './samples.ts';

describe('withAdded', () => {
  it('puts keywords of people last and marks them', () => {
    const added = new Map([[rule.id, ['forged ticket', 'SYSCALL * out of bounds']]]);
    expect(withAdded(rule, added)).toEqual({
      ...rule,
      keywords: [...rule.keywords, { value: 'forged ticket', comment: 'added by hand', handwritten: true }],
    });
  });

  it('takes none of another rule', () => {
    expect(withAdded(rule, new Map([['another', ['forged ticket']]]))).toEqual(rule);
  });
});

describe('withCheck', () => {
  const checked = (baseline: Partial<Baseline>) =>
    withCheck(rule, {
      sources: ['a.log'],
      read: { files: 1, lines: 1, bytes: 9 },
      most: 0,
      isOfProgram: true,
      ...baseline,
    } as Baseline).checked;

  it('says nothing without logs', () => expect(withCheck(rule, null)).toBe(rule));

  it.each<[Partial<Baseline>, string]>([
    [{}, 'Cross-checked with a.log (1 file, 1 line): none of these keywords occurs.'],
    [
      { sources: ['a\nb', 'c'], read: { files: 2, lines: 1_234_567, bytes: 9 } as Baseline['read'] },
      'Cross-checked with a b, c (2 files, 1,234,567 lines): none of these keywords occurs.',
    ],
    [{ read: null, most: 1 }, 'Cross-checked with the counts in a.log: no keyword occurs in more than 1 line.'],
    [
      { most: 1200, isOfProgram: false },
      'Cross-checked with a.log (1 file, 1 line): no keyword occurs in more than 1,200 lines, nor does any other message of the program, so that it proves nothing.',
    ],
  ])('%j', (baseline, sentence) => expect(checked(baseline)).toBe(sentence));
});
