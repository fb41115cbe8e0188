// Statements as they stand in a source, and what each language's own formatting makes of them, written here a second time: every
// line that a statement can print contains its keyword.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { keywordFor } from '../../src/keywords/keyword-forms.ts';
import type { Part } from '../../src/model/facts.ts';
import { cases } from '../cases.ts';
import { matches } from './sigma-matcher.ts';

/** A piece of a format: as written, what it prints, and the arguments that it takes. */
interface Piece {
  readonly written: string;
  readonly printed: string;
  readonly takes?: readonly string[];
}

/** A way to print: `statement` puts a format into one line of source. */
interface Style {
  readonly name: string;
  readonly language: string;
  readonly pieces: fc.Arbitrary<Piece>;
  readonly statement: (pieces: readonly Piece[]) => string;
  readonly around?: readonly [string, string];
}

// ── pieces ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const plain = (text: string): Piece => ({ written: text, printed: text });
const words = fc
  .constantFrom(
    'forged ticket',
    'tampered ',
    'sandbox violated',
    ' of ',
    ' denied',
    'in',
    'g ',
    ' smashed stack',
    ' spoofed cookie ',
    ': ',
    '(',
    ')',
    ', ',
    '100',
    ' #',
    '=',
    '[',
    ']',
    'ünsafe',
    '_',
    '-',
    '*',
    '?',
    ' tampered cookie',
  )
  .map(plain);
const escapes = fc.constantFrom<Piece>(
  { written: '\\n', printed: '\n' },
  { written: '\\t', printed: '\t' },
  { written: '\\"', printed: '"' },
  { written: '\\\\ ', printed: '\\ ' },
);
const percent = (written: string, printed = written): Piece => ({ written, printed });
const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const whole = fc.integer({ min: -70_000, max: 70_000 });

/** Conversions that C, Python and Java have alike: flags, width and precision. */
const conversions: fc.Arbitrary<Piece> = fc.oneof(
  fc.tuple(text, fc.constantFrom('', '10', '-10')).map(([s, width]) => conversion(`%${width}s`, padded(s, width))),
  fc.tuple(text, fc.nat(4)).map(([s, n]) => conversion(`%.${n}s`, [...s].slice(0, n).join(''))),
  fc
    .tuple(whole, fc.constantFrom('', '6', '-6', '06'))
    .map(([n, width]) => conversion(`%${width}d`, padded(String(n), width))),
  whole.map((n) => conversion('%+d', n < 0 ? String(n) : `+${n}`)),
  fc.nat().map((n) => conversion('%x', n.toString(16))),
  fc.nat().map((n) => conversion('%#x', `0x${n.toString(16)}`)),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => conversion('%.2f', x.toFixed(2))),
  fc.constantFrom('a', ';', 'é').map((c) => conversion('%c', c)),
);
const conversion = (written: string, printed: string): Piece => ({ written, printed, takes: ['v'] });

function padded(value: string, width: string): string {
  if (width.startsWith('-')) return value.padEnd(Number(width.slice(1)));
  if (!width.startsWith('0')) return value.padStart(Number(width));
  return value.startsWith('-')
    ? `-${value.slice(1).padStart(Number(width) - 1, '0')}`
    : value.padStart(Number(width), '0');
}

const ofC = fc.oneof(
  { weight: 12, arbitrary: words },
  escapes,
  conversions,
  fc
    .tuple(whole, fc.nat(9))
    .map(([n, width]): Piece => ({ written: '%*d', printed: String(n).padStart(width), takes: ['w', 'v'] })),
  fc
    .tuple(text, fc.nat(4))
    .map(([s, n]): Piece => ({ written: '%.*s', printed: [...s].slice(0, n).join(''), takes: ['w', 'v'] })),
  whole.map((n) => conversion('%lld', String(n))),
  fc.nat().map((n) => conversion('%zu', String(n))),
  fc.nat().map((n) => conversion('%lu', String(n))),
  fc.nat().map((n) => conversion('%p', `0x${n.toString(16)}`)),
  fc.constantFrom('No such file or directory', 'Success').map((error): Piece => ({ written: '%m', printed: error })),
  fc.constant(percent('%%', '%')),
  fc.constantFrom<Piece>(
    { written: '\\x41" "', printed: 'A' },
    { written: '\\101 ', printed: 'A ' },
    { written: '" "', printed: '' },
  ),
);

const written = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.written).join('');
const taken = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap(({ takes = [] }) => takes)
    .map((value) => `, ${value}`)
    .join('');

const ofPercent = fc.oneof(
  { weight: 5, arbitrary: words },
  escapes,
  conversions,
  fc.constant(percent('%%', '%')),
  whole.map((n) => conversion('%r', String(n))),
);

const repr = (s: string): string => `'${s.replace(/[\\']/g, '\\$&')}'`;
const ofFields = (field: (format: string) => string): fc.Arbitrary<Piece> =>
  fc.oneof(
    { weight: 5, arbitrary: words },
    escapes,
    text.map((s) => conversion(field(''), s)),
    text.map((s) => conversion(field('!r'), repr(s))),
    text.map((s) => conversion(field(':>10'), s.padStart(10))),
    text.map((s) => conversion(field('!r:<12'), repr(s).padEnd(12))),
    whole.map((n) => conversion(field(':,'), n.toLocaleString('en-US'))),
    fc.constantFrom(percent('{{', '{'), percent('}}', '}'), percent('{{x}}', '{x}'), percent('%', '%')),
  );

const ofTemplate = fc.oneof(
  { weight: 5, arbitrary: words },
  escapes,
  text.map((s): Piece => ({ written: '$v ', printed: `${s} ` })),
  text.map((s): Piece => ({ written: '$' + '{v}', printed: s })),
  fc.constant(percent('$$ ', '$ ')),
);

const ofFormatter = fc.oneof(
  { weight: 5, arbitrary: words },
  escapes,
  conversions.filter(({ written }) => written !== '%c'),
  fc.constantFrom(percent('%%', '%'), percent('%n', '\n')),
  whole.map((n) => conversion('%,d', n.toLocaleString('en-US'))),
  fc.boolean().map((b) => conversion('%b', String(b))),
);

const ofMessageFormat = fc.oneof(
  { weight: 5, arbitrary: words },
  escapes,
  text.map((s) => conversion('{0}', s)),
  whole.map((n) => conversion('{0,number}', n.toLocaleString('en-US'))),
  fc.constantFrom(percent("''", "'"), percent("'{0}'", '{0}'), percent("'odd {'", 'odd {')),
);

const ofBraces = fc.oneof(
  { weight: 5, arbitrary: words },
  escapes,
  text.map((s) => conversion('{}', s)),
  fc.constantFrom(
    percent("'", "'"),
    percent('%d', '%d'),
    percent('%%', '%%'),
    percent('{', '{'),
    percent('\\\\{}', '{}'),
  ),
);

const ofConcatenation = fc.oneof(
  { weight: 5, arbitrary: words },
  escapes,
  text.map((s): Piece => ({ written: '" + v + "', printed: s })),
  text.map((s): Piece => ({ written: '" + f(v, 1) + "', printed: s })),
  fc.constantFrom<Piece>(
    { written: '" + "', printed: '' },
    { written: '" + 17 + "', printed: '17' },
    { written: `" + 'x' + "`, printed: 'x' },
  ),
);

const inJava = ['class A { void f(Object v) {', '} }'] as const;
const styles: readonly Style[] = [
  {
    name: 'printf',
    language: 'c',
    pieces: ofC,
    statement: (all) => `syslog(3, "${written(all)}"${taken(all)});`,
    around: ['int f(int v) {', '}'],
  },
  {
    name: '%',
    language: 'python',
    pieces: ofPercent,
    statement: (all) => `log.error("${written(all)}" % (v${taken(all)}))`,
  },
  {
    name: 'lazy arguments of logging',
    language: 'python',
    pieces: ofPercent,
    statement: (all) => `log.error("${written(all)}"${taken(all)})`,
  },
  {
    name: '.format',
    language: 'python',
    pieces: ofFields((format) => `{0${format}}`),
    statement: (all) => `log.error("${written(all)}".format(v))`,
  },
  {
    name: 'f-strings',
    language: 'python',
    pieces: ofFields((format) => `{v${format}}`),
    statement: (all) => `log.error(f"${written(all)}")`,
  },
  {
    name: 'string.Template',
    language: 'python',
    pieces: ofTemplate,
    statement: (all) => `log.error(Template("${written(all)}").substitute(v=v))`,
  },
  {
    name: 'Formatter',
    language: 'java',
    pieces: ofFormatter,
    statement: (all) => `log.error(String.format("${written(all)}"${taken(all)}));`,
    around: inJava,
  },
  {
    name: 'MessageFormat',
    language: 'java',
    pieces: ofMessageFormat,
    statement: (all) => `log.error(MessageFormat.format("{0}${written(all)}", v));`,
    around: inJava,
  },
  {
    name: 'SLF4J',
    language: 'java',
    pieces: ofBraces,
    statement: (all) => `log.error("${written(all)}"${taken(all)});`,
    around: inJava,
  },
  {
    name: 'concatenation',
    language: 'java',
    pieces: ofConcatenation,
    statement: (all) => `log.error("${written(all)}");`,
    around: inJava,
  },
];

describe.each(styles)('$language, $name', (style) => {
  const lists = fc.sample(fc.array(style.pieces, { minLength: 2, maxLength: 9 }), { numRuns: cases(10_000), seed: 11 });

  test('random renderings', () => {
    let keywords = 0;
    for (let from = 0; from < lists.length; from += 500) {
      const batch = lists.slice(from, from + 500);
      for (const [i, found] of keywordsOf(style, batch).entries()) {
        keywords += found.length;
        const missed = found.filter((keyword) => !matches(keyword, printedBy(style, batch[i]!)));
        expect({ missed, of: style.statement(batch[i]!) }).toEqual({ missed: [], of: style.statement(batch[i]!) });
      }
    }
    expect(keywords).toBeGreaterThan(lists.length * 0.3);
  });
});

/** Keywords of what is read from each statement. */
function keywordsOf(
  { language, statement, around = ['', ''] }: Style,
  batch: readonly (readonly Piece[])[],
): string[][] {
  const source = [around[0], ...batch.map(statement), around[1]].join('\n');
  const found: string[][] = batch.map(() => []);
  for (const { line, parts, localExclusion } of factsOf(source, language, 'a', source.length).texts) {
    const known = parts.map((part): Part => ('reference' in part ? { placeholder: part.reference } : part));
    const keyword = localExclusion === null ? keywordFor(known, 'auto') : null;
    if (keyword !== null) found[line - 2]?.push(keyword);
  }
  return found;
}

/** Without arguments logging leaves its text as it is. */
function printedBy({ name }: Style, pieces: readonly Piece[]): string {
  const isLeft = name === 'lazy arguments of logging' && taken(pieces) === '';
  return pieces
    .map((piece) =>
      isLeft ? piece.written.replace(/^\\(.)/, (_, c) => ({ n: '\n', t: '\t' })[c as string] ?? c) : piece.printed,
    )
    .join('');
}
