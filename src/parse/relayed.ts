// Tokens of a body -> the calls that get one of its parameters, directly or through a variable that it was written into:
// `vsnprintf(line, sizeof(line), format, ap); write_log(line);`.
import type { Language } from '../syntax.ts';
import type { RelayFact } from '../types.ts';
import { partOf } from './part-of.ts';
import { isAccessor, nameOfCall, type Reading } from './reading.ts';
import { code, type Define, Kind, type Tokens, textOf } from './tokens.ts';

/** A text that stands before a value. */
interface Before {
  /** The first one among the arguments, as a token; -1 for none. */
  readonly text: number;
  /** How many arguments the value stands behind it. */
  readonly behind: number;
}

/** A bracket around a name. */
interface Frame extends Before {
  readonly open: number;
  /** Token of the last name of the call; -1 for parentheses around values. */
  readonly name: number;
  /** Which of the arguments the name stands in. */
  readonly argument: number;
}

interface Known {
  /** The parameters that it holds. */
  readonly parameters: readonly number[];
  /** It is not the parameter itself, but a text was made of it. */
  readonly made: boolean;
}

interface Body {
  readonly reading: Reading;
  readonly from: number;
  readonly known: Map<string, Known>;
  /** A bit for each length that a known name has: most names are none of them. */
  lengths: number;
  readonly relays: RelayFact[];
  readonly macro: boolean;
  /** The parameter that is a printf format. */
  format: number | null;
}

const marks = {
  round: code('('),
  comma: code(','),
  semicolon: code(';'),
  equals: code('='),
  address: code('&'),
};
const closing = new Set([code(')'), code(']'), code('}')]);
const values = -1;

export interface Relayed {
  readonly relays: readonly RelayFact[];
  readonly format: number | null;
}

/** `parameters` are names by position, null for those that do not count. */
export function relaysBetween(
  reading: Reading,
  from: number,
  to: number,
  parameters: readonly (string | null)[],
  macro = false,
): Relayed {
  if (parameters.every((name) => name === null)) return { relays: [], format: null };
  const body: Body = { reading, from, known: new Map(), lengths: 0, relays: [], macro, format: null };
  for (const [parameter, name] of parameters.entries())
    if (name !== null) learn(body, name, { parameters: [parameter], made: false });
  const { kinds, starts, ends } = reading.tokens;
  const speaks = reading.language.grammar.layout !== undefined;
  for (let i = from; i < to; i++) {
    if (kinds[i] === Kind.name) {
      if (body.lengths & bitOf(ends[i]! - starts[i]!)) nameAt(body, i);
    } else if (speaks && kinds[i] === Kind.text) insideText(body, i);
  }
  return body;
}

/** The parentheses that the token at `i` stands in, from the inside out, as far as its value may leave them. */
function framesAround(body: Body, i: number): Frame[] {
  const { tokens, brackets } = body.reading;
  const frames: Frame[] = [];
  let argument = 0;
  let text = tokens.kinds[i] === Kind.text ? i : -1; // `f"{message}"`
  let behind = 0;
  for (let at = beforeText(body, i); at >= body.from; at--) {
    const found = textAt(body, at);
    if (found >= 0) {
      text = found;
      behind = argument;
    }
    if (tokens.kinds[at] !== Kind.mark) continue;
    const partner = brackets.match[at]!;
    const mark = tokens.codes[at]!;
    if (partner >= 0 && partner < at) at = partner;
    else if (mark === marks.comma) argument++;
    else if (partner > at && mark === marks.round) {
      frames.push({ open: at, name: calledAt(body, at), argument, text, behind });
      argument = 0;
      text = -1;
    } else if (partner > at || mark === marks.semicolon) break; // an index, a list or a block
  }
  return frames;
}

/** The token of the text that stands or ends at `at`, as it is or translated: `_("%s: %s")`; -1 for none. */
function textAt({ reading: { tokens, brackets, language } }: Body, at: number): number {
  if (tokens.kinds[at] === Kind.text) return at;
  const open = tokens.kinds[at] === Kind.mark ? brackets.match[at]! : -1;
  if (open < 1 || open >= at || tokens.kinds[open + 1] !== Kind.text || tokens.kinds[open - 1] !== Kind.name) return -1;
  return language.transparent.has(textOf(tokens, open - 1)) ? open + 1 : -1;
}

/** `"%s: " format` is one text where texts side by side are. */
function beforeText({ reading: { tokens, language } }: Body, i: number): number {
  let before = i - 1;
  if (language.grammar.adjacent) while (tokens.kinds[before] === Kind.text) before--;
  return before;
}

/** The name of the call whose arguments open at `open`: `f(`, `table[i](`, `(*callback)(`. */
function calledAt({ reading: { tokens, brackets, language } }: Body, open: number): number {
  const before = open - 1;
  if (before < 0) return values;
  if (tokens.kinds[before] === Kind.name) {
    const { conditions, heads } = language.grammar;
    const word = textOf(tokens, before);
    return conditions.has(word) || heads.has(word) || words.has(word) ? values : before;
  }
  const start = tokens.kinds[before] === Kind.mark && closing.has(tokens.codes[before]!) ? brackets.match[before]! : -1;
  if (start < 1) return values;
  if (tokens.codes[before] === code(']') && tokens.kinds[start - 1] === Kind.name) return start - 1;
  const pointer = tokens.codes[start + 1] === code('*') && tokens.kinds[before - 1] === Kind.name;
  return pointer ? before - 1 : values;
}

// Words of C and Java, and operators of Python, before parentheses.
const words = new Set(['return', 'sizeof', 'throw', 'case', 'and', 'or', 'not', 'in', 'is', 'else', 'raise', 'yield']);

const bitOf = (length: number): number => 1 << (length & 31);

function learn(body: Body, name: string, value: Known): void {
  body.known.set(name, value);
  body.lengths |= bitOf(name.length);
  if (!value.made) return;
  for (const other of shorthandsOf(body.reading.tokens).get(name) ?? []) {
    body.known.set(other, value);
    body.lengths |= bitOf(other.length);
  }
}

const shorthands = new WeakMap<Tokens, ReadonlyMap<string, readonly string[]>>();
const shorthand = /^\s*\(*(?:\w+\s*\(\s*)?(\w+)[\s)]*$/;

/** `#define TEXT (string_of(text))`: by the variable, the macros that stand for what it holds. */
function shorthandsOf(tokens: Tokens): ReadonlyMap<string, readonly string[]> {
  let found = shorthands.get(tokens);
  if (!found) {
    const plain = tokens.defines.filter(({ parameters, from, to }) => parameters.length === 0 && to - from < 60);
    found = grouped(plain, ({ from, to }) => shorthand.exec(tokens.source.slice(from, to))?.[1]);
    shorthands.set(tokens, found);
  }
  return found;
}

function grouped(defines: readonly Define[], keyOf: (one: Define) => string | undefined): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const define of defines) {
    const key = keyOf(define);
    if (key !== undefined) lists.set(key, [...(lists.get(key) ?? []), define.name]);
  }
  return lists;
}

function nameAt(body: Body, i: number): void {
  const { tokens, language } = body.reading;
  const known = body.known.get(textOf(tokens, i));
  if (!known) return;
  const member = i > 0 && isAccessor(tokens, i - 1);
  if (member && !known.made) return; // `packet->message` is another
  const next = tokens.kinds[i + 1] === Kind.mark ? tokens.codes[i + 1]! : 0;
  if (next === marks.round) return;
  if (isAccessor(tokens, i + 1) && !known.made && !isTextOf(language, textOf(tokens, i + 2))) return;
  if (assigned(body, i, known)) return;
  hand(body, i, known);
}

/** `message->buffer`, `message.format(…)`. */
const isTextOf = ({ formats, transparent, grammar, lexis }: Language, member: string): boolean =>
  formats?.methods.has(member) || transparent.has(`.${member}`) || (lexis.directives && grammar.texts.test(member));

/** `line = message`: from here on both names mean the text. */
function assigned(body: Body, i: number, value: Known): boolean {
  const { tokens } = body.reading;
  if (tokens.codes[i - 1] !== marks.equals || tokens.kinds[i - 2] !== Kind.name) return false;
  if (body.reading.language.grammar.layout && framesAround(body, i).length > 0) return false; // `f(text=message)`
  learn(body, textOf(tokens, i - 2), value);
  return true;
}

/** `f"{name}: {message}"`. */
function insideText(body: Body, i: number): void {
  const { tokens } = body.reading;
  const raw = textOf(tokens, i);
  if (!/^[a-zA-Z]*[fF]/.test(raw)) return;
  for (const [name, known] of body.known) {
    if (raw.includes(`{${name}}`)) hand(body, i, known);
  }
}

/** What the calls around the token at `i` do with it, from the inside out. */
function hand(body: Body, i: number, known: Known): void {
  if (body.macro) commandAt(body, i, known);
  let text: Before = { text: -1, behind: 0 };
  for (const frame of framesAround(body, i)) {
    if (frame.text > text.text) text = frame;
    if (frame.name !== values && !passes(body, i, frame, known, text)) return;
  }
}

/** Does a call hand on what it is given, so that the call around it matters too? */
function passes(body: Body, i: number, frame: Frame, known: Known, text: Before): boolean {
  const { tokens, brackets, language } = body.reading;
  const name = nameOfCall(tokens, frame.name);
  const short = name.slice(name.lastIndexOf('.') + 1);
  if (language.transparent.has(name) || language.transparent.has(short)) return true;
  const isAlone = brackets.match[frame.open]! <= frame.open + 3; // `(message)`, `(&message)`
  if (isAlone && giving.test(short)) {
    alias(body, frame.name, known);
    return true;
  }
  if (short === 'va_start') body.format ??= known.parameters[0]!; // its argument is the last parameter with a name
  const makes = language.making.test(short);
  if (makes || fills(tokens, frame)) keep(body, frame, known);
  if (makes) return true;
  if (!language.silent.has(short) && !language.mute?.test(short)) relay(body, { ...text, name, at: i, frame }, known);
  if (known.made) alias(body, frame.name, known); // `line = quoted(buffer)`
  return known.made; // `log(find(name))`: what is found is another text
}

/** Names of calls that give the characters of a text that is kept otherwise: `vstring_str`, `str_getbuf`. */
const giving = /(?:^|_)(?:get)?_?(?:buf|c?_?str|string|text)$/i;

/** `dbgtext body` in a macro: the parameter is all arguments with their parentheses. */
function commandAt({ reading: { tokens }, relays }: Body, i: number, { parameters }: Known): void {
  const call = i > 0 && tokens.kinds[i - 1] === Kind.name ? textOf(tokens, i - 1) : '';
  if (call === '' || words.has(call)) return;
  for (const parameter of parameters) relays.push({ parameter, call, index: -1, others: [], within: null });
}

/** `str_alloc_text(&line, message)`: the first argument is where to put something. */
const fills = (tokens: Tokens, { open }: Frame): boolean =>
  tokens.codes[open + 1] === marks.address &&
  tokens.kinds[open + 1] === Kind.mark &&
  tokens.kinds[open + 2] === Kind.name;

interface Relaying extends Before {
  readonly name: string;
  /** The value, as a token. */
  readonly at: number;
  readonly frame: Frame;
}

function relay(body: Body, { name: call, at, frame, text, behind }: Relaying, known: Known): void {
  const index = frame.argument;
  const isNew = (parameter: number): boolean =>
    !body.relays.some((one) => one.call === call && one.parameter === parameter && one.index === index);
  const parameters = known.parameters.filter(isNew);
  if (parameters.length === 0) return;
  const others = othersOf(body, frame);
  const { tokens } = body.reading;
  const within = text < 0 ? null : partOf(textOf(tokens, text), behind, textOf(tokens, at), isLast(body, at, frame));
  if (text >= 0 && within === null) return;
  for (const parameter of parameters) body.relays.push({ parameter, call, index, others, within });
}

/** The names in capitals among the arguments, and the standard streams: levels and facilities. */
function othersOf({ reading: { tokens, brackets } }: Body, { open }: Frame): string[] {
  const found: string[] = [];
  const close = brackets.match[open]!;
  for (let i = open + 1; i < close; i++) {
    if (tokens.kinds[i] !== Kind.name) continue;
    const name = textOf(tokens, i);
    if (/^(?:(?!NULL$)[A-Z][A-Z0-9_]+|stderr|stdout)$/.test(name)) found.push(name);
  }
  return found;
}

/** No other argument of the call stands behind the token at `at`. */
function isLast({ reading: { tokens, brackets } }: Body, at: number, { open }: Frame): boolean {
  for (let i = at + 1; i < brackets.match[open]!; i++) {
    if (tokens.kinds[i] !== Kind.mark) continue;
    if (tokens.codes[i] === marks.comma) return false;
    i = Math.max(i, brackets.match[i]!);
  }
  return true;
}

/** `vsnprintf(line, …, format, ap)`, `line = vasprintf(format, ap)`: what it was written into now holds the text. */
function keep(body: Body, frame: Frame, value: Known): void {
  const { reading, known } = body;
  const { tokens, brackets } = reading;
  if (!value.made && /v(?:a?s|sn|f|d)?printf$/i.test(textOf(tokens, frame.name))) body.format ??= value.parameters[0]!;
  alias(body, frame.name, { ...value, made: true });
  const target = firstArgument(tokens, brackets.match[frame.open]!, frame.open);
  const held = target === null ? null : known.get(target);
  if (target === null || (held && !held.made)) return; // `snprintf(message, …)` of a parameter
  const parameters = [...new Set([...(held?.parameters ?? []), ...value.parameters])];
  learn(body, target, { parameters, made: true });
}

/** `line = f(…)`: the variable that gets what a call gives. `name` is the call's, as a token. */
function alias(body: Body, name: number, value: Known): void {
  const { tokens } = body.reading;
  let first = name;
  while (first > 1 && isAccessor(tokens, first - 1)) first -= 2;
  if (tokens.codes[first - 1] === marks.equals && tokens.kinds[first - 2] === Kind.name)
    learn(body, textOf(tokens, first - 2), value);
}

/** The last name of the first argument: `&line`, `state->buffer`. */
function firstArgument(tokens: Tokens, close: number, open: number): string | null {
  let name: string | null = null;
  for (let i = open + 1; i < close && tokens.codes[i] !== marks.comma; i++) {
    if (tokens.kinds[i] === Kind.name) name = textOf(tokens, i);
    else if (tokens.kinds[i] === Kind.text || tokens.codes[i] === marks.round) return null;
  }
  return name;
}
