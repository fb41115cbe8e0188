// What three readers of YAML see in the text of a rule.
import { expect, it } from 'vitest';
import { ruleText } from '../../src/outputs/sigma.ts';
import { differences } from '../../src/rule/validate/read-back.ts';
import { rule } from './samples.ts';

const good = ruleText(rule);
const readers = ['yaml (YAML 1.2)', 'yaml (YAML 1.1)', 'js-yaml'];

it('sees what was meant, with empty fields and a level that people gave', () => {
  expect(differences(rule, good)).toEqual([]);
  const bare = { ...rule, references: [], tags: [], levelGiven: true } as const;
  expect(differences(bare, ruleText(bare))).toEqual([]);
});

it.each([
  ['a cut keyword', good.replace(' of bounds', ''), 'reads a different detection than intended'],
  ['a lost field', good.replace('author: Ann Example\n', ''), 'reads a different author than intended'],
  ['another field', `${good}authors: 1\n`, 'reads a different authors than intended'],
  ['two documents', good + good, 'finds 2 documents instead of one'],
  ['three documents', good + good + good, 'finds 3 documents instead of one'],
])('says which reader sees %s', (_, text, said) => {
  expect(differences(rule, text)).toEqual(readers.map((reader) => `${reader} ${said}`));
});

it.each([
  ['no YAML', good.replace('id: ', 'id: "')],
  ['a wrong escape', good.replace(/title: .*/, 'title: "a\\q"')],
])('says on one line that nobody can read %s', (_, text) => {
  const said = differences(rule, text);
  expect(said.map((one) => one.split(' cannot read the rule: ')[0])).toEqual(readers);
  for (const one of said) expect(one).toMatch(/ cannot read the rule: [^\n]+$/);
});
