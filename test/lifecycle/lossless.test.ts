// Random rules in random dress, edited at random: every line that is no keyword in question stays as it is, and a second update changes nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { edited } from '../../src/lifecycle/edit/edit.ts';
import { readRules } from '../../src/lifecycle/rules/read-rules.ts';
import { cases } from '../cases.ts';
import { updatedBy } from './updated.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9 _%$@/\\*?(),.;=+-]{0,14}[a-z0-9]$/);
const value = fc
  .record({ fate: fc.constantFrom('', '', 'gone ', 'old '), word })
  .map(({ fate, word: text }) => fate + text);
const quotes: readonly ((text: string) => string)[] = [
  (text) => `'${text.replaceAll("'", "''")}'`,
  (text) => JSON.stringify(text),
  (text) => (/^[a-z][a-z0-9 ]*$/.test(text) && !/^(null|true|false|yes|no|on|off)$/.test(text) ? text : `'${text}'`),
];
const quoted = fc.tuple(value, fc.constantFrom(...quotes)).map(([text, quote]) => quote(text));
const comment = fc.constantFrom('', '', ' # mine', '    #no blank', ' # src/a.c:12', '   # "quotes", [brackets]: {}');
const above = fc.constantFrom('', '', '', '# a note', '', '      # deep');

interface Item {
  readonly above: string;
  readonly text: string;
  readonly comment: string;
}
const item: fc.Arbitrary<Item> = fc.record({ above, text: quoted, comment });
const items = fc.uniqueArray(item, {
  minLength: 1,
  maxLength: 8,
  selector: ({ text }) => text.toLowerCase().replace(/^['"]|['"]$/g, ''),
});

const block = fc
  .record({ items, indent: fc.constantFrom('  ', '    ', '      '), dash: fc.constantFrom('- ', '-   ') })
  .map((list) =>
    list.items
      .map((one) => `${one.above === '' ? '' : `${one.above}\n`}${list.indent}${list.dash}${one.text}${one.comment}`)
      .join('\n'),
  );
const blockList = block.map((lines) => `  keywords:\n${lines}\n`);
const flowList = fc
  .tuple(items, fc.constantFrom(', ', ',', ' ,  '))
  .map(([list, comma]) => `  keywords: [${list.map(({ text }) => text).join(comma)}]\n`);

const field = fc.constantFrom(
  'description: >\n    Detects   things\n    and more   # no comment\n',
  'author: "A  B"   # who\n',
  'tags: [ attack.t1190,attack.initial-access ]\n',
  'falsepositives:\n- Unknown # really\n\n\n- "Tests"\n',
  'references:\n    - https://example.org/a#b\n',
  'custom_field: {a:   1, b: [x,  y]}\n',
  '# a comment between fields\n',
  '\n',
);
const more = fc.array(field, { maxLength: 4 }).map((fields) => [...new Set(fields)]);
const dateLine = fc.constantFrom(
  'date: 2025-01-01\n',
  'date: 2025/01/01   # first\n',
  "date: '2025-01-01'\nmodified: '2025-02-02' # later\n",
  '',
);

const rule = fc
  .record({
    before: more,
    date: dateLine,
    list: fc.oneof(blockList, flowList),
    tail: fc.constantFrom('  condition: keywords # all\n', '  other:\n    Image: x\n  condition: keywords or other\n'),
  })
  .map(
    ({ before, date, list, tail }) =>
      `title:   T  # t\n${before.join('')}${date}logsource: {product: linux}\ndetection:\n${list}${tail}level: medium\n`,
  )
  .filter((text) => parseAllDocuments(text).every(({ errors }) => errors.length === 0));
const eol = fc.constantFrom('\n', '\r\n');
const added = fc.uniqueArray(fc.stringMatching(/^new [a-z' *]{0,9}[a-z]$/), { maxLength: 3 });

/** What no update may touch: all lines but those of keywords that go or are renewed, brackets, and the date of change. */
const keptLines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !/^\s*-\s+['"]?(gone|old) /.test(line) && !/keywords: \[|^modified:/.test(line));

const isWithin = (lines: readonly string[], others: readonly string[]): boolean => {
  let at = -1;
  return lines.every((line) => {
    at = others.indexOf(line, at + 1);
    return at >= 0;
  });
};

it('loses nothing that people wrote', () => {
  let changed = 0;
  fc.assert(
    fc.property(rule, eol, added, (plain, lineBreak, add) => {
      const text = plain.replaceAll('\n', lineBreak);
      const planned = updatedBy(text, add);
      const after = edited(text, 'r.yml', planned, '2025-06-01');
      if (after !== text) changed++;
      expect(isWithin(keptLines(text), after.split('\n')), after).toBe(true);
      // People's notes beside keywords stay, whatever becomes of these.
      expect(after.split('# mine').length).toBe(text.split('# mine').length);
      const values = readRules(after, 'r.yml').flatMap(({ document }) =>
        document.keywords.map((keyword) => keyword.value),
      );
      const stays = readRules(text, 'r.yml')
        .flatMap(({ document }) => document.keywords)
        .filter((keyword) => !/^(gone|old) /.test(keyword.value));
      expect(
        isWithin(
          stays.map((keyword) => keyword.value),
          values,
        ),
      ).toBe(true);
      const written = planned[0]!.plan.decision;
      expect(edited(after, 'r.yml', updatedBy(after, add, written), '2026-01-01')).toBe(after);
    }),
    { numRuns: cases(1500) },
  );
  expect(changed).toBeGreaterThan(cases(1500) * (2 / 3));
});
