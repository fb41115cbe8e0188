// Seals of rules, and what stands in the way of replacing one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decisionsText, readDecisions } from '../../src/lifecycle/decisions/decisions.ts';
import { mergedLater } from '../../src/lifecycle/decisions/infer-decisions.ts';
import type { Message } from '../../src/model/messages.ts';
import { resealed, sealedParts } from '../../src/model/seal.ts';
import { sealedText } from '../../src/outputs/sigma.ts';
import { obstacleTo } from '../../src/pipelines/overwrite.ts';
import { origin, rule, source } from '../rule/samples.ts';

const own = sealedText(rule, source);
const message = (text: string): Message =>
  ({
    parts: [{ literal: text }],
    severity: 'error',
    origin,
    excluded: null,
    neverReturns: false,
    messageIds: [],
    exception: null,
  }) as unknown as Message;
const messages = ["couldn't handle sandbox event", 'syscall 5 out of bounds'].map(message);
const about = { fresh: own.replace('date: 2025-01-31', 'date: 2025-02-01'), messages, decided: new Map() };
const local = sealedText(rule, { ...source, repository: null, permalink: null });

describe('a seal', () => {
  it('names no place and no time', () => {
    expect(own).toMatch(
      /\nlevel: medium\n# Written by sigma-extract \(digest [\da-f]{12}-[\da-f]{12}, source [\da-f]{12}\)\n$/,
    );
    expect(sealedText(rule, { ...source, paths: ['/elsewhere/vsftpd'], userName: null })).toBe(own);
  });

  it('is of the repository, whatever the commit', () => {
    const commit = 'f'.repeat(40);
    const later = { ...source, commit, permalink: `https://github.com/a/vsftpd/tree/${commit}` };
    const sourceOf = (text: string) => sealedParts(text)[0]!.seal!.source;
    expect(sourceOf(sealedText(rule, later))).toBe(sourceOf(own));
    const folder = { ...later, name: 'client' };
    expect(sourceOf(sealedText(rule, folder))).not.toBe(sourceOf(own));
  });

  it('finds every edit in every document', () => {
    const text = own + local + own;
    expect(sealedParts(text).map(({ isWhole, isFrame }) => isWhole && isFrame)).toEqual([true, true, true]);
    const end = text.trimEnd().length;
    fc.assert(
      fc.property(fc.nat(end), fc.constantFrom('', 'x', ' ', '\n', '# a\n'), fc.nat(3), (at, put, cut) => {
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        fc.pre(changed !== text && at + cut <= end && changed.trimEnd() !== text.trimEnd());
        expect(sealedParts(changed).every(({ isWhole }) => isWhole)).toBe(false);
      }),
    );
  });

  it.each([
    ['a tool writes it again', (text: string) => text, true],
    ['people edited it before', (text: string) => text.replace('author: ', 'author: Ben, '), false],
  ])('after an update is true when it was: %s', (_, edit, isWhole) => {
    const before = edit(own);
    const after = resealed(before, before.replace('level: medium', 'level: high'));
    expect(after).not.toBe(before);
    expect(sealedParts(after)[0]).toMatchObject({ isWhole, isFrame: isWhole });
  });
});

describe('what stands in the way', () => {
  it.each([
    ['nothing where nothing changed', own, null],
    ['nothing of other line breaks', own.replaceAll('\n', '\r\n'), null],
    ['nothing of no rule', 'just text\n', null],
    ['a comment', own.replace('condition: keywords', 'condition: keywords # all'), 'edited'],
    ['a keyword less', own.replace(/^ {8}- .*\n/m, ''), 'edited'],
    ['a line behind the last', `${own}# reviewed\n`, 'edited'],
    ['a line before the first', `# reviewed\n${own}`, 'not known'],
    ['a rule of people', 'title: T\nlogsource: {product: x}\ndetection:\n  k: [a]\n  condition: k\n', 'not known'],
    [
      'a second rule of another repository',
      own + sealedText(rule, { ...source, repository: 'https://x.example/b', permalink: null }),
      'another repository',
    ],
  ])('%s', (_, old, expected) => {
    expect(obstacleTo(old, about)).toBe(expected);
  });

  it('a tree without repository is known by what it says', () => {
    const other = { ...about, messages: ['syscall 5 out of bounds', 'well'].map(message) };
    const none = { ...about, messages: [message('well')] };
    expect([about, other, none].map((one) => obstacleTo(local, one))).toEqual([null, null, 'another source']);
    // The repository says it, though it says nothing of that any more.
    expect(obstacleTo(own, none)).toBe(null);
  });

  it('no edit of keywords that decisions keep', () => {
    const decided = { ...about, decided: new Map([[rule.id, ['mine']]]) };
    const added = own.replace(/^( {8}- .*\n)/m, "$1        - 'mine'\n");
    expect(obstacleTo(added, decided)).toBe(null);
    expect(obstacleTo(added.replace("'mine'", "'mine' # why"), decided)).toBe('edited');
    expect(obstacleTo(added.replace('level: medium', 'level: low'), decided)).toBe('edited');
  });
});

describe('decisions of several runs', () => {
  const decision = (name: string, written: readonly string[]): Decision => ({
    rule: name,
    written,
    removed: [],
    added: [],
    seen: [],
  });

  it('are joined, unless two wrote on one rule', () => {
    const [a, b, c] = [decision('a', ['1']), decision('b', ['1']), decision('c', ['1'])];
    expect(mergedLater([], [c], [b, a])).toEqual([a, b, c]);
    expect(mergedLater([a], [a, b], [decision('a', ['2'])])).toEqual([decision('a', ['2']), b]);
    expect(mergedLater([a], [decision('a', ['2'])], [decision('a', ['3'])])).toBe(null);
    expect(mergedLater([], [a], [a])).toEqual([a]);
  });

  it('keep what people wrote beside them', () => {
    const text = decisionsText([decision('a', ['1', '2']), decision('b', ['3'])]);
    expect(decisionsText(readDecisions(text, 'd'), text)).toBe(text);
    const noted = text.replace("- '2'", "- '2' # two").replace("- rule: 'b'", "# of Ben\n  - rule: 'b'\n    note: 'x'");
    const after = decisionsText([decision('a', ['2', '9']), decision('b', ['3']), decision('c', [])], noted);
    expect(readDecisions(after, 'd')).toEqual([decision('a', ['2', '9']), decision('b', ['3']), decision('c', [])]);
    for (const kept of ["- '2' # two\n", '# of Ben\n', "note: 'x'\n"]) expect(after).toContain(kept);
  });
});
