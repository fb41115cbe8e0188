import { describe, expect, test } from 'vitest';
import callees from '../../src/data/words/callees.json' with { type: 'json' };
import commonExceptions from '../../src/data/words/common-exceptions.json' with { type: 'json' };
import exceptions from '../../src/data/words/exceptions.json' with { type: 'json' };
import functionNames from '../../src/data/words/function-names.json' with { type: 'json' };
import htmlTags from '../../src/data/words/html-tags.json' with { type: 'json' };
import meanings from '../../src/data/words/meanings.json' with { type: 'json' };
import negativeSignals from '../../src/data/words/negative-signals.json' with { type: 'json' };
import parties from '../../src/data/words/parties.json' with { type: 'json' };
import severity from '../../src/data/words/severity.json' with { type: 'json' };
import sinks from '../../src/data/words/sinks.json' with { type: 'json' };
import folders from '../../src/data/words/skipped-folders.json' with { type: 'json' };
import specificity from '../../src/data/words/specificity.json' with { type: 'json' };
import { wholeWord } from '../../src/text/word-pattern.ts';
import { expansions } from './expansions.ts';

const { authenticationFirst, authenticationLast, cryptographyFirst, cryptographyLast, ...others } = meanings;
const lists: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries({ authenticationFirst, authenticationLast, cryptographyFirst, cryptographyLast }).flatMap(
    ([name, { thing, fault }]) => [[`${name}.thing`, thing] as const, [`${name}.fault`, fault] as const],
  ),
  ...Object.entries(others),
  ...Object.entries(negativeSignals),
  ...Object.entries(functionNames),
  ...Object.entries(exceptions),
  ...Object.entries(severity).flatMap(([place, words]) =>
    Object.entries(words).map(([name, list]) => [`${place}.${name}`, list] as const),
  ),
  ...Object.entries(sinks),
  ...Object.entries(callees),
  ...Object.entries(specificity),
  ...Object.entries(folders).flatMap(([place, lists]) =>
    Object.entries(lists).map(([reason, names]) => [`${place}.${reason}`, names] as const),
  ),
  ['common-exceptions', commonExceptions],
  ['html-tags', htmlTags],
  ['parties', parties],
];

test('an entry stands for texts', () => {
  expect(expansions('lock(?:ed|out)')).toEqual(['locked', 'lockout']);
  expect(expansions('attack\\w*(?! cache)')).toEqual(['attack', 'attacks']);
  expect(expansions('self[- ]signed')).toEqual(['self-signed', 'self signed']);
  expect(() => expansions('open)')).toThrow('not read');
});

describe.each(lists)('%s', (_, entries) => {
  const whole = (entry: string): RegExp => new RegExp(`^(?:${entry})$`, 'iu');

  test.each(entries)('%s matches, and no other entry matches all of it', (entry) => {
    const texts = expansions(entry);
    for (const text of texts) expect(wholeWord([entry]).exec(text) ?? whole(entry).exec(text)).not.toBeNull();
    const covering = entries.filter((other) => other !== entry && texts.every((text) => whole(other).test(text)));
    expect(covering).toEqual([]);
  });

  test('has each entry once', () => expect(new Set(entries).size).toBe(entries.length));
});
