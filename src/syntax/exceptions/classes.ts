// Tokens -> the classes of a file with their bases, and its throws. One pass, only with --exceptions.

import type { Grammar, Throwing } from '../../model/grammar.ts';
import type { ParsedExceptions } from '../../model/parsed-source.ts';
import { itemAt } from '../../text/items.ts';
import { type Brackets, endOfGroup, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { blockMark, code, codeAt, endAt, markAt, startAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { functionName } from '../statements/block-header.ts';
import { basesOf } from './bases.ts';
import { handlerAt } from './handlers.ts';

/** An open block: its bracket, and the start of its header. */
interface Block {
  readonly open: number;
  readonly head: number;
  /** The function whose body it is, null for any other block; undefined until computed. */
  function?: string | null;
}

interface Pass {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
  readonly throwing: Throwing;
  readonly blocks: Block[];
  /** Names of the classes seen, by the bracket that opens their body. */
  readonly bodies: Map<number, string>;
  readonly found: {
    -readonly [K in keyof ParsedExceptions]: ParsedExceptions[K] extends readonly (infer T)[]
      ? T[]
      : ParsedExceptions[K];
  };
}

export function exceptionsIn(
  tokens: Tokens,
  brackets: Brackets,
  grammar: Grammar,
  throwing: Throwing,
): ParsedExceptions {
  const found = { package: throwing.package === null ? null : '', classes: [], raises: [], handlers: [], aliases: [] };
  const pass: Pass = { tokens, brackets, grammar, throwing, blocks: [], bodies: new Map(), found };
  const open = grammar.blocks === 'marks' ? blockMark.open : code('{');
  let head = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] === TokenKind.identifier) readWord(pass, i);
    else if (tokens.kinds[i] === TokenKind.punctuator) {
      const value = codeAt(tokens, i);
      if (value === open && opensGroup(brackets, i)) pass.blocks.push({ open: i, head });
      else if (partnerAt(brackets, i) === pass.blocks.at(-1)?.open) pass.blocks.pop();
      if (endsHead.has(value)) head = i + 1;
    }
  }
  return pass.found;
}

const endsHead = new Set([code(';'), code('{'), code('}'), blockMark.open, blockMark.close]);
const arrow = code('->');

// The relevant keywords are short; comparing lengths first avoids slicing most names out of the source.
const longest = 9;

function readWord(pass: Pass, i: number): void {
  const { tokens, throwing, grammar } = pass;
  const length = endAt(tokens, i) - startAt(tokens, i);
  if (length === throwing.catches.length && textOf(tokens, i) === throwing.catches) readHandler(pass, i);
  if (throwing.classMaker !== undefined && isMadeClass(pass, i, throwing.classMaker)) readMadeClass(pass, i);
  if (length > longest || i + 1 >= tokens.count) return;
  if (throwing.inBrackets && isThrownInBrackets(pass, i)) readRaise(pass, i + 1);
  if (tokens.kinds[i + 1] !== TokenKind.identifier) return;
  const word = textOf(tokens, i);
  if (grammar.classes.has(word)) readClass(pass, i, word === throwing.class);
  else if (throwing.structs?.thrown.has(word)) readStruct(pass, i, true);
  else if (throwing.structs?.scopes.has(word)) readStruct(pass, i, false);
  else if (word === (throwing.makes ?? throwing.throws)) readRaise(pass, i);
  else if (word === throwing.alias) readAlias(pass, i);
  else if (word === throwing.package) pass.found.package ||= dotted(tokens, i + 1);
}

/** `raise(Denied, "…")` */
const isThrownInBrackets = ({ tokens, throwing }: Pass, i: number): boolean =>
  markAt(tokens, i + 1) === code('(') &&
  tokens.kinds[i + 2] === TokenKind.identifier &&
  textOf(tokens, i) === throwing.throws;

/** `Refused = Class.new(GateError)`, whose tokens are those of `Refused = Class(GateError)`. */
const isMadeClass = ({ tokens }: Pass, i: number, maker: string): boolean =>
  markAt(tokens, i + 1) === code('=') &&
  tokens.kinds[i + 2] === TokenKind.identifier &&
  textOf(tokens, i + 2) === maker &&
  markAt(tokens, i + 3) === code('(') &&
  tokens.kinds[i + 4] === TokenKind.identifier;

function readMadeClass(pass: Pass, i: number): void {
  const name = textOf(pass.tokens, i);
  pass.found.classes.push({
    name,
    path: pathOf(pass, name),
    bases: [dotted(pass.tokens, i + 4)],
    at: startAt(pass.tokens, i),
  });
}

/** As a stack trace names it; null for a class within a function. */
const pathOf = (pass: Pass, name: string): string | null =>
  functionAround(pass) === null
    ? [...classesAround(pass), name.replaceAll('.', pass.throwing.nested)].join(pass.throwing.nested)
    : null;

/** Maximum number of tokens between `class` and its body. */
const MAX_HEAD = 2000;

/** Interfaces and their like hold classes too, but are none that is thrown. */
function readClass(pass: Pass, i: number, throwable: boolean): void {
  const last = lastOfName(pass.tokens, i + 1);
  readBody(pass, { name: dotted(pass.tokens, i + 1), at: i + 1, behind: last + 1 }, throwable);
}

interface ClassName {
  readonly name: string;
  /** Interfaces, enums and records contain classes too, but are never thrown. */
  readonly at: number;
  readonly behind: number;
}

function readBody(pass: Pass, { name, at, behind }: ClassName, throwable: boolean): void {
  const { tokens, brackets, throwing, found, bodies } = pass;
  const open = pass.grammar.blocks === 'marks' ? blockMark.open : code('{');
  let body = behind;
  const last = Math.min(tokens.count, at + MAX_HEAD);
  while (body < last && !(tokens.kinds[body] === TokenKind.punctuator && tokens.codes[body] === open)) {
    if (tokens.codes[body] === code(';') && tokens.kinds[body] === TokenKind.punctuator) return;
    body = endOfGroup(brackets, body) + 1;
  }
  if (body >= last && last < tokens.count) return;
  bodies.set(body, name.replaceAll('.', throwing.nested));
  if (!throwable) return;
  const path = pathOf(pass, name);
  found.classes.push({ name, path, bases: basesOf(pass, behind, body), at: startAt(tokens, at) });
}

/** `class EXPORT Name final : public Base {`, `namespace a::b {`; not `template <class T>`, `enum class Name`. */
function readStruct(pass: Pass, i: number, isThrown: boolean): void {
  const { tokens } = pass;
  if (i > 0 && textOf(tokens, i - 1) === 'enum') return;
  let name = i + 1;
  while (tokens.kinds[name + 1] === TokenKind.identifier && textOf(tokens, name + 1) !== 'final') name++;
  const last = lastOfName(tokens, name);
  const behind = textOf(tokens, last + 1) === 'final' ? last + 2 : last + 1;
  if (beforeBody.has(markAt(tokens, behind)))
    readBody(pass, { name: dotted(tokens, name), at: name, behind }, isThrown);
}

const beforeBody = new Set([code('{'), code(':')]);

/** Records an object that is created and thrown at once, or whose class is named like an exception. */
function readRaise(pass: Pass, i: number): void {
  const { tokens, throwing, found } = pass;
  const name = dotted(tokens, i + 1);
  const isThrown = throwing.makes === null || (i > 0 && textOf(tokens, i - 1) === throwing.throws);
  if (!isThrown && !namedLikeOne.test(name)) return;
  if (!mayBeClass.test(name) && !throwing.names?.test(name)) return; // a variable, a method
  found.raises.push({ name, thrown: isThrown, function: functionAround(pass), at: startAt(tokens, i + 1) });
}

const mayBeClass = /(?:^|\.)(?:_*[A-Z]\w*|\w*Error)$/;
const namedLikeOne = /(?:Exception|Error|Throwable|Failure|Fault)$/;

/** `import X as Y` of classes: both are capitalised, unlike the variable of a handler. */
function readAlias({ tokens, found }: Pass, i: number): void {
  if (i === 0 || tokens.kinds[i - 1] !== TokenKind.identifier) return;
  const [name, alias] = [textOf(tokens, i - 1), textOf(tokens, i + 1)];
  if (/^_*[A-Z]\w*[a-z]/.test(name) && /^_*[A-Z]\w*[a-z]/.test(alias)) found.aliases.push([alias, name]);
}

function readHandler({ tokens, brackets, grammar, found }: Pass, i: number): void {
  const handler = handlerAt({ tokens, brackets, grammar }, i);
  if (handler) found.handlers.push(handler);
}

function dotted(tokens: Tokens, from: number): string {
  const last = lastOfName(tokens, from);
  let name = textOf(tokens, from);
  for (let i = from + 2; i <= last; i += 2) name += `.${textOf(tokens, i)}`;
  return name;
}

/** Token of the last name of `a.b.C`, `a::b::C`. */
function lastOfName(tokens: Tokens, from: number): number {
  let last = from;
  while (last + 2 < tokens.count && joints.has(markAt(tokens, last + 1)) && isName(tokens, last + 2)) last += 2;
  return last;
}

const isName = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === TokenKind.identifier;

const joints = new Set(['.', '::'].map(code));

/** The innermost enclosing function, up to the next class. */
function functionAround(pass: Pass): string | null {
  for (let k = pass.blocks.length - 1; k >= 0; k--) {
    const block = itemAt(pass.blocks, k);
    if (pass.bodies.has(block.open)) return null;
    if (block.function === undefined) block.function = functionOf(pass, block);
    if (block.function !== null) return block.function;
  }
  return null;
}

/** A lambda belongs to its enclosing function. */
function functionOf({ tokens, brackets, grammar }: Pass, { open, head }: Block): string | null {
  const name = functionName({ tokens, brackets, grammar }, head, open);
  const isBranch = name === null || grammar.conditions.has(name) || grammar.heads.has(name);
  return isBranch || tokens.codes[open - 1] === arrow ? null : name;
}

const classesAround = ({ blocks, bodies }: Pass): string[] => blocks.flatMap(({ open }) => bodies.get(open) ?? []);
