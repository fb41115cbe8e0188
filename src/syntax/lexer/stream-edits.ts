// One chain of `<<` -> the marks to put, to replace and to leave out among the tokens, so that it reads as a call with a sum.
import type { StreamWords } from '../../model/grammar.ts';
import { isAccessor } from './token-reader.ts';
import {
  closingBrackets,
  code,
  holdsText,
  kindAt,
  markAt,
  openingBrackets,
  TokenKind,
  type Tokens,
  textOf,
} from './tokens.ts';

/** By the index of a token: marks to put before it; the mark that it becomes, null to leave it out. */
export interface Edits {
  readonly before: Map<number, number[]>;
  readonly as: Map<number, number | null>;
}

/** Tokens of one expression, brackets inside of it seen through. */
export interface Region {
  readonly start: number;
  /** The bracket around it, -1 outside of all. */
  readonly open: number;
  /** It is an argument of a call. */
  readonly isArgument: boolean;
  /** Each `<<` of it. */
  readonly shifts: number[];
  /** The last pair of brackets before the first `<<`. */
  group: { readonly open: number; readonly close: number } | null;
}

interface Chain {
  readonly tokens: Tokens;
  readonly words: StreamWords;
  readonly edits: Edits;
}

const mark = { open: code('('), close: code(')'), comma: code(','), plus: code('+') };

/** `end` is the token behind the region. */
export function chainEdits(chain: Chain, region: Region, end: number): void {
  const first = region.shifts[0];
  if (first === undefined) return;
  const head = headOf(chain, region, first);
  if (!holdsText(chain.tokens, first, end) && !head.isStream) return;
  const before = beginChain(chain, head, first);
  readValues(chain, region.shifts, end, before);
  if (head.kind === 'call') put(chain, end, mark.close);
}

/** What stands before the first `<<`. */
interface Head {
  /** A call or a name that is called, a value of the sum, or what only keeps the text. */
  readonly kind: 'call' | 'value' | 'none';
  /** It is known for a stream, whatever is put into it. */
  readonly isStream: boolean;
  readonly from: number;
  /** The parentheses that it ends with, where the arguments of a call stand. */
  readonly group: Region['group'];
}

function headOf({ tokens, words }: Chain, region: Region, first: number): Head {
  const last = first - 1;
  const group = region.group?.close === last && markAt(tokens, last) === mark.close ? region.group : null;
  const name = group ? group.open - 1 : last;
  const isNamed = name >= region.start && kindAt(tokens, name) === TokenKind.identifier;
  const from = isNamed ? startOfName(tokens, name, region.start) : last;
  const word = isNamed ? textOf(tokens, name) : '';
  const isStream = isNamed && words.heads.test(word);
  const called = group && (isNamed || markAt(tokens, name) === code('>')) ? group : null;
  if (isNamed && words.makers.test(word)) return { kind: 'none', isStream: false, from, group: null };
  if (last < region.start) return { kind: 'none', isStream: false, from: first, group: null };
  const isValue = isLiteral(tokens, last) || (region.isArgument && !isStream);
  return { kind: isValue ? 'value' : 'call', isStream, from, group: called };
}

const isLiteral = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.string || tokens.kinds[i] === TokenKind.number || /^__\w+__$/.test(textOf(tokens, i));

/** `std::cerr`, `this->log` */
function startOfName(tokens: Tokens, name: number, start: number): number {
  let first = name;
  while (first - 2 >= start && isAccessor(tokens, first - 1) && kindAt(tokens, first - 2) === TokenKind.identifier)
    first -= 2;
  return first;
}

/** What stands before the next value: nothing yet, arguments, a level or a value. */
type Before = 'nothing' | 'bracket' | 'value' | 'level';

function beginChain({ edits }: Chain, { kind, from, group }: Head, first: number): Before {
  if (kind === 'value') return 'value';
  if (kind === 'none') {
    for (let i = from; i < first; i++) edits.as.set(i, null);
    return 'nothing';
  }
  if (!group) return 'bracket';
  edits.as.set(group.close, group.close === group.open + 1 ? null : mark.comma);
  return 'nothing';
}

function readValues(chain: Chain, shifts: readonly number[], end: number, begun: Before): void {
  const { edits } = chain;
  let before = begun;
  for (const [k, shift] of shifts.entries()) {
    const value = { from: shift + 1, to: shifts[k + 1] ?? end };
    const kind = valueKind(chain, value, before);
    if (before === 'bracket') edits.as.set(shift, mark.open);
    else edits.as.set(shift, kind === 'nothing' ? null : separator[before]);
    if (kind === 'nothing') leaveOut(chain, value);
    else if (kind === 'value') group(chain, value);
    before = kind === 'nothing' ? (before === 'bracket' ? 'nothing' : before) : kind;
  }
}

const separator: Readonly<Record<Before, number | null>> = {
  nothing: null,
  bracket: mark.open,
  value: mark.plus,
  level: mark.comma,
};

interface Value {
  readonly from: number;
  readonly to: number;
}

/** A level stands before the text. */
function valueKind({ tokens, words }: Chain, { from, to }: Value, before: Before): 'nothing' | 'level' | 'value' {
  let last = -1;
  for (let i = from; i < to; i++) {
    const kind = kindAt(tokens, i);
    if (kind === TokenKind.directive) continue;
    if (kind === TokenKind.identifier && (last < 0 || isAccessor(tokens, i - 1))) last = i;
    else if (!isAccessor(tokens, i))
      return markAt(tokens, i) === mark.open && isManipulator(tokens, words, last) ? 'nothing' : 'value';
  }
  if (last < 0 || isManipulator(tokens, words, last)) return 'nothing';
  const isLevel = before !== 'value' && words.levels.test(tokens.source.slice(tokens.starts[from], tokens.ends[last]));
  return isLevel ? 'level' : 'value';
}

const isManipulator = (tokens: Tokens, { manipulators }: StreamWords, i: number): boolean =>
  i >= 0 && manipulators.has(textOf(tokens, i));

function leaveOut({ tokens, edits }: Chain, { from, to }: Value): void {
  for (let i = from; i < to; i++) if (kindAt(tokens, i) !== TokenKind.directive) edits.as.set(i, null);
}

/** `<< a + b <<` is one value. */
function group(chain: Chain, { from, to }: Value): void {
  if (!holdsOperator(chain.tokens, from, to)) return;
  put(chain, from, mark.open);
  put(chain, to, mark.close);
}

function holdsOperator(tokens: Tokens, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const value = markAt(tokens, i);
    if (value === 0) continue;
    if (openingBrackets.has(value)) depth++;
    else if (closingBrackets.has(value)) depth--;
    else if (depth === 0 && i > from && !isAccessor(tokens, i)) return true;
  }
  return false;
}

function put({ edits }: Chain, at: number, what: number): void {
  const marks = edits.before.get(at);
  if (marks) marks.push(what);
  else edits.before.set(at, [what]);
}
