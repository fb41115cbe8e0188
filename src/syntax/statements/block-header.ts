// The header of a block: the name of a function, or the word that makes it a container of definitions.
import type { Grammar } from '../../model/grammar.ts';
import { type Brackets, closesGroup, endOfGroup, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { code, codeAt, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

const round = code('(');
const equals = code('=');
const less = code('<');
const angles = new Map([
  [less, 1],
  [code('>'), -1],
  [code('>>'), -2],
]);
const colon = code(':');
const dot = code('.');
const squareEnd = code(']');
const ends = new Set([code(','), code(')')]);
const attributes = new Set(['__attribute__', '__attribute', '__declspec', 'alignas', '_Alignas', 'throws']);

/** The tokens of a file and the grammar of its language. */
export interface HeaderSource {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

/** The function that a header defines. */
export function functionName(source: HeaderSource, from: number, to: number): string | null {
  const { functionWords } = source.grammar;
  return functionWords ? nameBehindWord(source, functionWords, from, to) : nameBeforeParameters(source, from, to);
}

/** Is the brace at `brace` the body of a function without a name: `func(x int) error {`? */
export function opensFunctionLiteral({ tokens, brackets, grammar }: HeaderSource, brace: number): boolean {
  const { functionWords } = grammar;
  if (!functionWords || !grammar.blocksByWord) return false;
  for (let i = brace - 1; i >= 0 && i > brace - MAX_RESULT; i--) {
    if (tokens.kinds[i] === TokenKind.identifier) {
      if (functionWords.has(textOf(tokens, i))) return true;
    } else if (closesGroup(brackets, i)) i = partnerAt(brackets, i);
    else if (!inResult.has(markAt(tokens, i))) return false;
  }
  return false;
}

/** Tokens between the parameters of a function and its body. */
const MAX_RESULT = 40;
const inResult = new Set(['*', '.', '<-'].map(code));

/** `async def name(…)`, `func name(…)`, `func (owner *Type) name(…)`. */
function nameBehindWord(
  { tokens, brackets }: HeaderSource,
  words: ReadonlySet<string>,
  from: number,
  to: number,
): string | null {
  for (let i = from; i < to; i = endOfGroup(brackets, i) + 1) {
    if (tokens.kinds[i] !== TokenKind.identifier || !words.has(textOf(tokens, i))) continue;
    const at = markAt(tokens, i + 1) === round ? endOfGroup(brackets, i + 1) + 1 : i + 1;
    return at < to && tokens.kinds[at] === TokenKind.identifier ? textOf(tokens, at) : null;
  }
  return null;
}

function nameBeforeParameters(source: HeaderSource, from: number, to: number): string | null {
  const { tokens, grammar } = source;
  const operator = grammar.operatorWord === undefined ? -1 : wordBetween(tokens, grammar.operatorWord, from, to);
  if (operator >= 0) return operatorName(tokens, operator, to);
  const named = namesWithParentheses(source, from, to);
  // `NORETURN(2) void die(char *text) PRINTF_LIKE(1, 2)`: macros in capitals surround the name.
  const small = named.filter((i) => /[a-z]/.test(textOf(tokens, i)));
  const last = small.findLast((i) => !textOf(tokens, i).startsWith('__')) ?? small[0]; // `__printf(1, 2)` is an attribute
  if (last !== undefined) return textOf(tokens, last);
  const [macro] = named;
  return macro === undefined ? null : nameInMacro(tokens, from, macro);
}

/** None where something is assigned. */
function namesWithParentheses({ tokens, brackets, grammar }: HeaderSource, from: number, to: number): number[] {
  const named: number[] = [];
  for (let i = grammar.templates ? behindTemplates(tokens, from, to) : from; i < to; i++) {
    const mark = markAt(tokens, i);
    if (mark === equals) return [];
    if (mark === colon && grammar.initialiserLists && named.length > 0) break;
    const close = partnerAt(brackets, i);
    if (close <= i) continue;
    if (mark === round && i > from && tokens.kinds[i - 1] === TokenKind.identifier) {
      const name = textOf(tokens, i - 1);
      if (!attributes.has(name) && !grammar.specifiers?.has(name)) named.push(i - 1);
    }
    i = close;
  }
  return named;
}

/** `template <typename T, typename = void>` has marks that say something else elsewhere. */
function behindTemplates(tokens: Tokens, from: number, to: number): number {
  let i = from;
  while (i < to && textOf(tokens, i) === 'template' && markAt(tokens, i + 1) === less) {
    let depth = 0;
    for (i++; i < to; i++) {
      depth += angles.get(markAt(tokens, i)) ?? 0;
      if (depth <= 0) break;
    }
    i++;
  }
  return i;
}

function wordBetween(tokens: Tokens, word: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens.kinds[i] === TokenKind.identifier && textOf(tokens, i) === word) return i;
  return -1;
}

/** `operator<<`, `operator()`, `operator bool` */
function operatorName(tokens: Tokens, word: number, to: number): string {
  let name = textOf(tokens, word);
  let i = word + 1;
  for (; i < to && (markAt(tokens, i) !== round || i === word + 1); i++) {
    if (markAt(tokens, i) === round && markAt(tokens, i + 1) !== code(')')) break;
    name += tokens.kinds[i] === TokenKind.identifier ? ` ${textOf(tokens, i)}` : textOf(tokens, i);
  }
  return name;
}

/** `RUN_TEST(parse_address) {` defines the function in its argument; in `int F(void) {` the capitals are the name. */
function nameInMacro(tokens: Tokens, from: number, i: number): string {
  let first = from;
  while (tokens.kinds[first] === TokenKind.directive) first++;
  const argument =
    i === first && tokens.kinds[i + 2] === TokenKind.identifier && ends.has(codeAt(tokens, i + 3)) ? i + 2 : i;
  return textOf(tokens, argument);
}

/** `struct x {` and `extern "C" {` contain definitions, not statements. `struct x *find(int key) {` is a function. */
export function opensContainer(source: HeaderSource, from: number, to: number): boolean {
  const { tokens, brackets, grammar } = source;
  if (grammar.memberTags) return false; // members with their types alone
  for (let i = grammar.templates ? behindTemplates(tokens, from, to) : from; i < to; i++) {
    if (opensGroup(brackets, i)) i = partnerAt(brackets, i);
    else if (tokens.kinds[i] === TokenKind.identifier) {
      const word = textOf(tokens, i);
      if (grammar.classes.has(word) && tokens.kinds[i + 1] === TokenKind.identifier) return true; // not `void record(int x) {`
      if (grammar.containers.has(word)) return functionName(source, i, to) === null;
    }
  }
  return false;
}

/** Whether the statement begins with a keyword that opens blocks, and the brace is not a list in its condition. */
export function beginsBlock(source: HeaderSource, start: number, brace: number): boolean {
  const { tokens, grammar } = source;
  const word = tokens.kinds[start] === TokenKind.identifier ? textOf(tokens, start) : '';
  if (brace === start) return true;
  if (listsMembers(tokens, grammar, brace)) return false;
  if (grammar.functionWords?.has(word) || opensContainer(source, start, brace)) return true;
  return (grammar.conditions.has(word) || grammar.heads.has(word)) && !isBehindType(source, brace);
}

/** `struct {`, `interface{}`: what stands inside are members with their types. */
export const listsMembers = (tokens: Tokens, { containers, memberTags }: Grammar, brace: number): boolean =>
  memberTags === true && tokens.kinds[brace - 1] === TokenKind.identifier && containers.has(textOf(tokens, brace - 1));

/** `range []string{`, `range []struct{ … }{` */
const isBehindType = ({ tokens, brackets, grammar }: HeaderSource, brace: number): boolean =>
  isBehindElementType(tokens, brace) ||
  (partnerAt(brackets, brace - 1) >= 0 && listsMembers(tokens, grammar, partnerAt(brackets, brace - 1)));

/** `[]string{`, `[]net.IP{` */
function isBehindElementType(tokens: Tokens, brace: number): boolean {
  let first = brace - 1;
  while (markAt(tokens, first - 1) === dot && tokens.kinds[first - 2] === TokenKind.identifier) first -= 2;
  return tokens.kinds[first] === TokenKind.identifier && markAt(tokens, first - 1) === squareEnd;
}

/** The function of a K&R header: `name(a, b) char *a;` has declarations right after the parameters. */
export function parametersFollow(tokens: Tokens, brackets: Brackets, from: number, to: number): string | null {
  for (let i = from + 1; i < to; i++) {
    const close = partnerAt(brackets, i);
    if (close <= i) continue;
    const declares =
      close + 1 < to && tokens.kinds[close + 1] === TokenKind.identifier && !attributes.has(textOf(tokens, close + 1));
    if (declares && tokens.codes[i] === round && tokens.kinds[i - 1] === TokenKind.identifier)
      return textOf(tokens, i - 1);
    return null;
  }
  return null;
}
