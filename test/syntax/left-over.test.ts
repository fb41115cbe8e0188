import { expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';

// The body ends with its parameter: what follows must not be the tokens of a file that was read before.
const source = '#define TELL(level, args) if (debug >= level) log_printf args\n';
const facts = (text: string) => factsOf(text, 'c', 'gate.c', text.length);

test('what was read before changes nothing', () => {
  const alone = facts(source);
  expect(alone.definitions.map(({ name }) => name)).toEqual(['TELL']);
  facts('('.repeat(500));
  expect(facts(source)).toEqual(alone);
});
