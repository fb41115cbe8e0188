// Whether a keyword hits an ordinary message, against looking into each message.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alsoInOrdinary } from '../../src/keywords/ordinary-messages.ts';

const texts = fc.array(fc.string({ unit: fc.constantFrom(...'abA é'), minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 8,
});
// None of their characters is in the texts.
const filler = Array.from({ length: 300 }, (_, at) => `filler ${at} of many`);

it('is what looking into each message says', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), (messages, keywords, at) => {
      const all = [...filler.slice(0, at % 300), ...messages, ...filler.slice(at % 300)];
      const alsoIn = alsoInOrdinary(all.map((literal) => [{ literal }]));
      for (const keyword of keywords) {
        const holds = all.some((text) => text.toLowerCase().includes(keyword.toLowerCase()));
        expect(alsoIn(keyword) !== null).toBe(holds);
      }
    }),
    { numRuns: 60 },
  );
});

it('a value of the message is not guessed, a wildcard of the keyword spans it', () => {
  const alsoIn = alsoInOrdinary([[{ literal: 'opened ' }, { placeholder: '%s' }, { literal: ' for reading' }]]);
  expect(alsoIn('Opened * reading')).toBe('opened * for reading');
  expect(alsoIn('opened gate for reading')).toBeNull();
});

const hit = (message: string, keyword: string): string | null =>
  alsoInOrdinary([[{ literal: 'first' }], [{ literal: message }], [{ literal: 'last' }]])(keyword);

it.each([
  ['an escaped wildcard is a sign', 'has a*b here', 'a\\*b', 'has a*b here'],
  ['and no wildcard', 'has axb here', 'a\\*b', null],
  ['an escaped backslash is one', 'in c:\\temp', 'c:\\\\temp', 'in c:\\temp'],
  ['a wildcard at the end holds nothing', 'door', 'door*', 'door'],
  ['a wildcard at the beginning holds nothing', 'door', '*door', 'door'],
  ['pieces stand one behind the other', 'door', 'door*door', null],
  ['in any message', 'door, door', 'door*door', 'door, door'],
  ['in their order', 'shut the door', 'door*shut', null],
  ['the longest piece may be the last', 'a shut door', 'a*shut door', 'a shut door'],
  ['what others hold does not count', 'door', 'first*door', null],
  ['it is shown on one line', ' the  door\n\tis shut ', 'door', 'the door is shut'],
  ['a short one as a whole', 'x'.repeat(60), 'xx', 'x'.repeat(60)],
  ['a long one cut', 'x'.repeat(61), 'xx', `${'x'.repeat(60)}…`],
  ['control characters of a message end nothing', 'a\x02door\x01b', 'door', 'a door b'],
])('%s', (_, message, keyword, expected) => expect(hit(message, keyword)).toBe(expected));
