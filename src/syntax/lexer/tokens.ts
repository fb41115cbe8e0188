// Tokens as columns of numbers: a gigabyte of source has a hundred million tokens, too many for objects.

export const TokenKind = { identifier: 0, number: 1, string: 2, punctuator: 3, directive: 4 } as const;

/** Codes of directive tokens. */
export const Directive = { if: 1, ifZero: 2, else: 3, end: 4 } as const;

/** Which builds contain the code. */
export const Built = { always: 0, never: 1, debug: 2 } as const;

/** An open `#if`: the builds that contain its current branch, and those that contain the next one. */
export interface Condition {
  readonly here: number;
  readonly otherwise: number;
}

export interface OpenCondition extends Condition {
  /** The builds that contain the code, given all enclosing conditions. */
  readonly built: number;
}

export interface Define {
  readonly name: string;
  /** Empty for a macro without parentheses; `...` for unnamed variable arguments. */
  readonly parameters: readonly string[];
  /** Offsets of the body. */
  readonly from: number;
  readonly to: number;
  readonly disabled: boolean;
  /** Defined for debugging only. */
  readonly debug: boolean;
}

/** `codes`: for a punctuator its first two characters (second << 8), for a directive one of `Directive`, else 0. */
export interface Tokens {
  readonly source: string;
  count: number;
  /** Indices of the strings, in order. */
  readonly texts: number[];
  kinds: Uint8Array;
  codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** One of `Built`; 1 means compiled out. */
  disabled: Uint8Array;
  /** Texts of tokens that are not written like that in the source: `return` of `=> x`. */
  spelled: Map<number, string> | null;
  /** `#define`s are outside the flow of statements. */
  readonly defines: Define[];
}

type Columns = Pick<Tokens, 'kinds' | 'codes' | 'starts' | 'ends' | 'disabled'>;

const columnsFor = (capacity: number): Columns => ({
  kinds: new Uint8Array(capacity),
  codes: new Uint16Array(capacity),
  starts: new Uint32Array(capacity),
  ends: new Uint32Array(capacity),
  disabled: new Uint8Array(capacity),
});

export const emptyTokens = (source: string, capacity: number): Tokens => ({
  source,
  count: 0,
  texts: [],
  spelled: null,
  ...columnsFor(capacity),
  defines: [],
});

export function push(tokens: Tokens, kind: number, code: number, start: number, end: number, disabled: number): void {
  if (tokens.count === tokens.kinds.length) grow(tokens);
  const i = tokens.count++;
  tokens.kinds[i] = kind;
  tokens.codes[i] = code;
  tokens.starts[i] = start;
  tokens.ends[i] = end;
  tokens.disabled[i] = disabled;
  if (kind === TokenKind.string) tokens.texts.push(i);
}

/** A token that the source writes otherwise. */
export function pushSpelled(tokens: Tokens, kind: number, text: string, start: number, end: number): void {
  tokens.spelled ??= new Map();
  tokens.spelled.set(tokens.count, text);
  push(tokens, kind, 0, start, end, 0);
}

/** The token at `i` of others. */
export function copyToken(to: Tokens, from: Tokens, i: number): void {
  const spelled = from.spelled?.get(i);
  if (spelled !== undefined) {
    to.spelled ??= new Map();
    to.spelled.set(to.count, spelled);
  }
  push(to, kindAt(from, i), codeAt(from, i), startAt(from, i), endAt(from, i), from.disabled[i] ?? 0);
}

function grow(tokens: Tokens): void {
  const bigger = columnsFor(tokens.kinds.length * 2 + 64);
  for (const column of ['kinds', 'codes', 'starts', 'ends', 'disabled'] as const) bigger[column].set(tokens[column]);
  Object.assign(tokens, bigger);
}

/** Whether there is a string in the half-open range of tokens. */
export function holdsText({ texts }: Tokens, from: number, to: number): boolean {
  const first = texts[firstFrom(texts, texts.length, from)];
  return first !== undefined && first < to;
}

/** Index of the first of `count` ascending numbers that is at least `from`; `count` if there is none. */
export function firstFrom(numbers: ArrayLike<number>, count: number, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Outside the tokens everything is 0.

export const kindAt = (tokens: Tokens, i: number): number => tokens.kinds[i] ?? 0;
export const codeAt = (tokens: Tokens, i: number): number => tokens.codes[i] ?? 0;
export const startAt = (tokens: Tokens, i: number): number => tokens.starts[i] ?? 0;
export const lengthAt = (tokens: Tokens, i: number): number => endAt(tokens, i) - startAt(tokens, i);
export const endAt = (tokens: Tokens, i: number): number => tokens.ends[i] ?? 0;

/** The code of a punctuator, 0 for any other token. */
export const markAt = (tokens: Tokens, i: number): number =>
  tokens.kinds[i] === TokenKind.punctuator ? codeAt(tokens, i) : 0;

/** A mark that the source does not have (of no width) is what it stands for. */
export function textOf(tokens: Tokens, i: number): string {
  const spelled = tokens.spelled?.get(i);
  if (spelled !== undefined) return spelled;
  const [start, end] = [tokens.starts[i], tokens.ends[i]];
  return start === end && tokens.kinds[i] === TokenKind.punctuator
    ? markOf(codeAt(tokens, i))
    : tokens.source.slice(start, end);
}

const markOf = (mark: number): string =>
  String.fromCharCode(mark & 0xff) + (mark > 0xff ? String.fromCharCode(mark >> 8) : '');

/** Codes of the marks for indented blocks, which no characters of a source can produce. */
export const blockMark = { open: 123 | (1 << 8), close: 125 | (1 << 8) } as const;

/** The code of a punctuator, for use in this program: `code('->')`. */
export const code = (mark: string): number => mark.charCodeAt(0) | ((mark.charCodeAt(1) || 0) << 8);

/** An operator as written, or the `+` that took the place of a `<<`. */
export function operatorAt(tokens: Tokens, i: number): string {
  const written = textOf(tokens, i);
  return written === '<<' && codeAt(tokens, i) === code('+') ? '+' : written;
}

export const openingBrackets: ReadonlySet<number> = new Set(['(', '[', '{'].map(code));
export const closingBrackets: ReadonlySet<number> = new Set([')', ']', '}'].map(code));

/** Whether the name at `i` is `word`, without a copy of it. */
export const isWord = (tokens: Tokens, i: number, word: string): boolean =>
  tokens.kinds[i] === TokenKind.identifier &&
  lengthAt(tokens, i) === word.length &&
  tokens.source.startsWith(word, startAt(tokens, i));

export const isPunctuator = (tokens: Tokens, i: number, mark: number): boolean =>
  i < tokens.count && tokens.kinds[i] === TokenKind.punctuator && tokens.codes[i] === mark;
