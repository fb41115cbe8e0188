// Which statement wrote a line: whatever the lines and the texts of messages are, the answer is the same each time and made of the line.
// An input: one message a line (`%s` and `%d` are values), an empty line, then the log.
import { must, mustEqual } from '../invariant.mjs';
import { mutated } from '../mutators.mjs';

const TEXTS = [
  'refused connection from %s: too many sessions',
  'forged ticket %d of %s',
  '%s: %s',
  '%s',
  'cannot open %s',
  'a',
  'User %s not found',
  'Öffnen von %s',
  'exit %d',
  'x %s y %s z %s',
  'bad value: ',
];
const HEADERS = [
  '',
  'Jan 31 12:00:00 host app[17]: ',
  '2025-01-31T12:00:00Z ERROR [main] a.b.C - ',
  '<34>1 2025-01-31T12:00:00Z host app - - - ',
  '[pid 5] ',
  'E0131 12:00:00.000 5 a.c:1] ',
];
const VALUES = ['17', '', 'root', 'a: b', '10.0.0.1', '"x"', '%s', 'ä', 'too many', '-1'];
const WORDS = [
  '%s',
  '%d',
  '%%',
  ': ',
  ' ',
  '\t',
  '#012',
  '#011',
  '[',
  ']',
  '<',
  '>',
  '"',
  '\r',
  '\0',
  '\x1b[0m',
  '{}',
  'a',
  '0',
  ...VALUES,
];
const MAX_LINES = 60;

export const target = {
  prepare: ({ program }) => ({ program }),
  generate: (draw) => {
    const messages = Array.from({ length: draw.small(1, 40) }, () => changed(draw, draw.pick(TEXTS)));
    const log = Array.from({ length: draw.small(1, MAX_LINES) }, () => {
      const line = draw.pick(HEADERS) + draw.pick(messages).replace(/%[sd]/g, () => draw.pick(VALUES));
      return changed(draw, line);
    });
    return Buffer.from(`${messages.join('\n')}\n\n${log.join('\n')}`);
  },
  check: (input, { program }) => {
    const [head = '', ...rest] = input.toString().split('\n\n');
    const messages = head.split('\n').map(messageOf);
    const find = program.locator(messages);
    const again = program.locator(messages);
    for (const line of rest.join('\n\n').split('\n').slice(0, MAX_LINES)) {
      const match = find(line);
      mustEqual(again(line), match, 'another answer the second time');
      if (match === null) continue;
      must(match.confidence >= 0 && match.confidence <= 1, 'a confidence is none', () => String(match.confidence));
      must(messages.includes(match.message), 'a statement is none of the program', () => line);
      const text = plain(line);
      for (const value of match.arguments)
        must(text.includes(plain(value)), 'a value is not in its line', () => JSON.stringify({ line, value }));
    }
  },
};

const changed = (draw, text) =>
  draw.chance(0.4)
    ? mutated(Buffer.from(text), draw, { words: WORDS, others: [Buffer.from(text)] })
        .toString()
        .replaceAll('\n', ' ')
        .slice(0, 20_000)
    : text;

/** Tabs and the octal forms that rsyslog writes are blanks for the program. */
const plain = (text) => text.replace(/#01[125]|\s/g, '').replaceAll('\ufffd', '');

function messageOf(text, at) {
  const parts = text
    .split(/(%[sd])/)
    .filter(Boolean)
    .map((part) => (/^%[sd]$/.test(part) ? { placeholder: part } : { literal: part }));
  return {
    parts,
    origin: {
      file: 'a.c',
      line: at + 1,
      column: 1,
      callLine: at + 1,
      function: 'f',
      sink: 'syslog',
      sinkKind: 'log',
      facility: null,
    },
    language: 'c',
    severity: 'error',
    returned: false,
    fatal: false,
    branches: [],
    next: [],
    messageIds: [],
    excluded: null,
  };
}
