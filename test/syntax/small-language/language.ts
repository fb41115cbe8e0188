// A language as somebody adds it who reads CONTRIBUTING.md: Go's statements in one row, read by the lexer that all share.
import { row } from '../../../src/languages/sink-row.ts';
import type { FactPart } from '../../../src/model/facts.ts';
import type { Language } from '../../../src/model/language-contract.ts';
import type { TextPiece } from '../../../src/model/parsed-source.ts';

export const small: Language = {
  name: 'small',
  title: 'A small language',
  extensions: ['.go'],
  lexis: {
    lineComments: ['//'],
    blockComment: ['/*', '*/'],
    quotes: '"`',
    prefixes: new Set(),
    endOfText,
    directives: false,
  },
  grammar: {
    blocks: 'braces',
    blocksByWord: true,
    bareConditions: true,
    newlineEnds: { inParentheses: true, continuedBy: new Set() },
    declarationWords: new Set(['var', 'const', 'import', 'type']),
    functionWords: new Set(['func']),
    namesFirst: true,
    conditions: new Map([
      ['if', 'if'],
      ['for', 'loop'],
      ['switch', 'loop'],
      ['select', 'loop'],
    ]),
    heads: new Map([['else', 'else']]),
    containers: new Set(['struct', 'interface']),
    classes: new Set(),
    types: new Set(),
    textParameters: /^(?:string|error|any)$/,
    pointers: true,
    generics: false,
    constant: 'const',
    lists: '{',
  },
  template,
  methods: true,
  concatenates: { operator: '+', method: null },
  passThroughCalls: new Set(['fmt.Sprintf']),
  sinks: [
    ...row('log.Fatal log.Fatalf', null, 'log', 'fatal', true),
    ...row('log.Print log.Printf', null, 'log', 'unknown'),
    ...row('slog.Error', 0, 'log', 'error'),
    ...row('slog.Warn', 0, 'log', 'warning'),
    ...row('fmt.Errorf errors.New', 0, 'throw', 'unknown'),
  ],
  nonMessageCalls: new Map([
    ['HasPrefix', 'comparison'],
    ['Getenv', 'key'],
  ]),
};

function endOfText(source: string, at: number): number {
  const quote = source[at];
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === quote) return i + 1;
    if (quote === '"' && source[i] === '\\') i++;
    else if (quote === '"' && source[i] === '\n') return -i;
  }
  return -source.length;
}

function template(pieces: readonly TextPiece[]): FactPart[] {
  const text = pieces.map((piece) => ('raw' in piece ? piece.raw.slice(1, -1) : '')).join('');
  return text
    .split(/(%[a-z])/)
    .filter((part) => part !== '')
    .map((part) => (/^%[a-z]$/.test(part) ? { placeholder: part } : { literal: part }));
}
