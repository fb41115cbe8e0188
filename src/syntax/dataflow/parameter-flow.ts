// Tokens of a body -> the calls that get one of its parameters, directly or through a buffer: `vsnprintf(line, sizeof(line), format, ap);
// write_log(line);`.

import type { ExclusionReason } from '../../model/exclusions.ts';
import type { ForwardingSummary } from '../../model/facts.ts';
import type { Language } from '../../model/language-contract.ts';
import { nonMessageCall } from '../../model/silent-calls.ts';
import { partnerAt } from '../lexer/brackets.ts';
import { isAccessor, nameOfCall, type TokenReader } from '../lexer/token-reader.ts';
import { code, lengthAt, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import {
  type EnclosingCall,
  enclosingCalls,
  firstArgument,
  isLast,
  notCalls,
  otherArguments,
  type PrecedingString,
  values,
} from '../statements/enclosing-calls.ts';
import { fieldMacrosIn } from '../statements/field-macros.ts';
import { switchAt } from '../switches/switch-ranges.ts';
import { textRoleOf } from './call-voice.ts';
import { roleInText, writtenText } from './format-argument.ts';

interface Known {
  /** The parameters whose text it contains. */
  readonly parameters: readonly number[];
  /** It is a text built from the parameter, not the parameter itself. */
  readonly made: boolean;
  /** Order in which the names became known. */
  readonly place: number;
}

interface Body {
  readonly reading: TokenReader;
  readonly from: number;
  readonly known: Map<string, Known>;
  /** One bit per length of a known name, to rule out most other names. */
  lengths: number;
  readonly relays: ForwardingSummary[];
  /** Keys of the relays: call, position and parameter. */
  readonly seen: Set<string>;
  readonly macro: boolean;
  /** The parameter that is a printf format. */
  format: number | null;
  /** Parameters that go to calls whose text is never a message -> why. */
  readonly consumed: Map<number, ExclusionReason>;
}

const marks = { round: code('('), equals: code('='), address: code('&') };

export interface ForwardedParameter {
  readonly relays: readonly ForwardingSummary[];
  readonly format: number | null;
  readonly consumed: ReadonlyMap<number, ExclusionReason>;
}

/** `parameters` are names by position, null for irrelevant ones. */
export function forwardsBetween(
  reading: TokenReader,
  from: number,
  to: number,
  parameters: readonly (string | null)[],
  macro = false,
): ForwardedParameter {
  const body: Body = {
    reading,
    from,
    known: new Map(),
    lengths: 0,
    relays: [],
    seen: new Set(),
    macro,
    format: null,
    consumed: new Map(),
  };
  parameters.slice(0, MAX_PARAMETERS).forEach((name, parameter) => {
    if (name !== null) learn(body, name, { parameters: [parameter], made: false });
  });
  const { tokens } = reading;
  const { namesInTexts } = reading.language.lexis;
  for (let i = from; i < to && body.relays.length < MAX_RELAYS; i++) {
    if (tokens.kinds[i] === TokenKind.identifier) {
      if (body.lengths & bitOf(lengthAt(tokens, i))) nameAt(body, i);
    } else if (namesInTexts && tokens.kinds[i] === TokenKind.string) insideText(body, namesInTexts, i);
  }
  return body;
}

/** Per function: C guarantees no more (ISO C11 5.2.4.1), and each buffer keeps a list of those that went into it. */
const MAX_PARAMETERS = 127;
/** Per function: one that passes its parameters to more calls is generated. */
const MAX_RELAYS = 256;
/** Maximum number of macros that stand for one variable. */
const MAX_SHORTHANDS = 32;

const bitOf = (length: number): number => 1 << (length & 31);

function learn(body: Body, name: string, value: Omit<Known, 'place'>): void {
  setKnown(body, name, value);
  if (!value.made) return;
  const shorthands = fieldMacrosIn(body.reading.tokens).get(name)?.slice(0, MAX_SHORTHANDS) ?? [];
  for (const { name: other } of shorthands) setKnown(body, other, value);
}

function setKnown(body: Body, name: string, value: Omit<Known, 'place'>): void {
  const { known } = body;
  known.set(name, { ...value, place: known.get(name)?.place ?? known.size });
  body.lengths |= bitOf(name.length);
}

function nameAt(body: Body, i: number): void {
  const { tokens, language } = body.reading;
  const known = body.known.get(textOf(tokens, i));
  if (!known) return;
  if (isAccessor(tokens, i - 1) && !known.made) return; // `packet->message` is a different variable
  const next = markAt(tokens, i + 1);
  if (next === marks.round) return;
  if (isAccessor(tokens, i + 1) && !known.made && !isTextOf(language, textOf(tokens, i + 2))) return;
  if (assigned(body, i, known)) return;
  hand(body, i, known);
}

/** `message->buffer`, `message.format(…)`. */
const isTextOf = ({ interpolation, passThroughCalls, grammar }: Language, member: string): boolean =>
  interpolation?.methods.has(member) ||
  passThroughCalls.has(`.${member}`) ||
  (grammar.textMembers === true && grammar.textParameters.test(member));

/** `line = message` makes an alias. */
function assigned(body: Body, i: number, value: Known): boolean {
  const { tokens } = body.reading;
  if (tokens.codes[i - 1] !== marks.equals || tokens.kinds[i - 2] !== TokenKind.identifier) return false;
  if (body.reading.language.grammar.namedArguments === '=' && enclosingCalls(body.reading, body.from, i).length > 0)
    return false; // `f(text=message)`
  learn(body, textOf(tokens, i - 2), value);
  return true;
}

/** `f"{name}: {message}"`. */
function insideText(body: Body, namesInTexts: RegExp, i: number): void {
  const { tokens } = body.reading;
  const raw = textOf(tokens, i);
  if (!namesInTexts.test(raw)) return;
  const names = new Set(Array.from(raw.matchAll(field), ([, name = '']) => name));
  const found = [...names].flatMap((name) => body.known.get(name) ?? []);
  for (const known of found.sort((a, b) => a.place - b.place)) hand(body, i, known);
}

const field = /\{([^{}]*)\}/g;

/** Records what the calls around the token at `i` do with it, innermost first. */
function hand(body: Body, i: number, known: Known): void {
  if (body.macro) commandAt(body, i, known);
  let text: PrecedingString = { text: -1, behind: 0 };
  for (const frame of enclosingCalls(body.reading, body.from, i)) {
    if (frame.text > text.text) text = frame;
    if (frame.name !== values && !passes(body, i, frame, known, text)) return;
  }
}

/** Whether a call returns its argument, so that the enclosing call matters too. */
function passes(body: Body, i: number, frame: EnclosingCall, known: Known, text: PrecedingString): boolean {
  const { tokens, brackets, language } = body.reading;
  const name = nameOfCall(tokens, frame.name);
  const does = textRoleOf(language, name);
  if (does.handsOn) return true;
  const isAlone = partnerAt(brackets, frame.open) <= frame.open + 3; // `(message)`, `(&message)`
  if (isAlone && does.gives) {
    alias(body, frame.name, known);
    return true;
  }
  if (does.starts) body.format ??= known.parameters[0] ?? null; // the argument of va_start is the last named parameter
  if (does.makes || fills(tokens, frame)) keep(body, frame, known);
  if (does.makes) return true;
  if (text.text < 0 && !known.made) consume(body, nonMessageCall({ name, index: frame.argument }, language), known);
  if (!does.silent) relay(body, { name, at: i, frame, text: text.text, behind: text.behind }, known);
  if (known.made) alias(body, frame.name, known); // `line = quoted(buffer)`
  return known.made; // `log(find(name))`: the result is another text
}

function consume({ consumed }: Body, reason: ExclusionReason | null, { parameters }: Known): void {
  if (reason !== null) for (const parameter of parameters) consumed.set(parameter, reason);
}

/** `dbgtext body` in a macro: the parameter is the whole argument list with its parentheses. */
function commandAt({ reading: { tokens }, relays }: Body, i: number, { parameters }: Known): void {
  const call = tokens.kinds[i - 1] === TokenKind.identifier ? textOf(tokens, i - 1) : '';
  if (call === '' || notCalls.has(call)) return;
  for (const parameter of parameters) relays.push({ parameter, call, index: -1, others: [], within: null });
}

/** `str_alloc_text(&line, message)`: the first argument is an output parameter. */
const fills = (tokens: Tokens, { open }: EnclosingCall): boolean =>
  markAt(tokens, open + 1) === marks.address && tokens.kinds[open + 2] === TokenKind.identifier;

interface Relaying extends PrecedingString {
  readonly name: string;
  /** Index of the value's token. */
  readonly at: number;
  readonly frame: EnclosingCall;
}

function relay(body: Body, { name: call, at, frame, text, behind }: Relaying, known: Known): void {
  const index = frame.argument;
  const requires = switchAt(body.reading.switched ?? [], at);
  const keyOf = (parameter: number): string => `${parameter} ${index} ${requires ? 'while on ' : ''}${call}`;
  const parameters = known.parameters.filter((parameter) => !body.seen.has(keyOf(parameter)));
  const others = otherArguments(body.reading, frame);
  const { tokens, language } = body.reading;
  let within: ForwardingSummary['within'] = null;
  if (text >= 0) {
    const written = writtenText(tokens, text, language.grammar.adjacent !== undefined);
    within = roleInText(written, behind, textOf(tokens, at), isLast(body.reading, at, frame));
    if (within === null) return;
  }
  for (const parameter of parameters) {
    body.seen.add(keyOf(parameter));
    body.relays.push({ parameter, call, index, others, within, ...(requires && { requires }) });
  }
}

/** `vsnprintf(line, …, format, ap)`, `line = vasprintf(format, ap)`: the target now contains the text. */
function keep(body: Body, frame: EnclosingCall, value: Known): void {
  const { reading, known } = body;
  const { tokens, brackets } = reading;
  if (!value.made && /v(?:a?s|sn|f|d)?printf$/i.test(textOf(tokens, frame.name)))
    body.format ??= value.parameters[0] ?? null;
  alias(body, frame.name, { ...value, made: true });
  const target = firstArgument(tokens, partnerAt(brackets, frame.open), frame.open);
  if (target === null) return;
  const held = known.get(target);
  if (held && !held.made) return; // `snprintf(message, …)` of a parameter
  const parameters = [...new Set([...(held?.parameters ?? []), ...value.parameters])];
  learn(body, target, { parameters, made: true });
}

/** `line = f(…)`: the variable that receives the result. `name` is the token index of the call's name. */
function alias(body: Body, name: number, value: Known): void {
  const { tokens } = body.reading;
  let first = name;
  while (isAccessor(tokens, first - 1)) first -= 2;
  if (tokens.codes[first - 1] === marks.equals && tokens.kinds[first - 2] === TokenKind.identifier)
    learn(body, textOf(tokens, first - 2), value);
}
