// Directives of the C preprocessor. Conditions become tokens, so that each branch can be read; definitions are read separately; the rest is
// skipped.

import { type LexState, skipComment } from '../lexer/scan.ts';
import { Built, type Condition, Directive, type OpenCondition, push, TokenKind } from '../lexer/tokens.ts';
import { buildsOf } from './preprocessor-conditions.ts';

const lead = /#[\t ]*([a-z]+)[\t ]*/y;
/** Per macro: compilers guarantee 127 (ISO C11 5.2.4.1), and each of its texts keeps the list. */
const MAX_PARAMETERS = 127;
const defineHead = /^([A-Za-z_]\w*)(\([^)]*\))?/;

/** Reads the directive at `at` (its `#`); returns the offset after its logical line. */
export function readDirective(state: LexState, at: number): number {
  const { source, tokens } = state;
  const end = endOfDirective(state, at);
  lead.lastIndex = at;
  const word = lead.exec(source)?.[1] ?? '';
  const body = word ? lead.lastIndex : end;
  if (word === 'define') noteDefine(state, body, end);
  const condition = source.slice(body, Math.min(end, body + 80));
  const code = codeOf(word, condition);
  if (code === 0) return end;
  branch(state, code, word, condition);
  push(tokens, TokenKind.directive, code, at, end, state.disabled);
  return end;
}

// `0`, `(0)`, `0 && WITH_TLS`, possibly with a comment after it; but `0 || WITH_TLS` may be true.
const never = /^(?:0|!\s*1|\(\s*0\s*\))\s*(?:$|&&|\/[/*])/;

function codeOf(word: string, condition: string): number {
  if (word === 'if') return never.test(condition) ? Directive.ifZero : Directive.if;
  if (word === 'ifdef' || word === 'ifndef') return Directive.if;
  if (word.startsWith('el')) return Directive.else;
  return word === 'endif' ? Directive.end : 0;
}

function branch(state: LexState, code: number, word: string, condition: string): void {
  const { conditions } = state;
  if (code === Directive.end) conditions.pop();
  else if (code === Directive.else) otherBranch(conditions, buildsOf(word, condition));
  else if (code === Directive.ifZero) open(conditions, { here: Built.never, otherwise: Built.always });
  else open(conditions, buildsOf(word, condition));
  state.disabled = builtWith(conditions);
}

function open(conditions: OpenCondition[], { here, otherwise }: Condition): void {
  conditions.push({ here, otherwise, built: rarer(builtWith(conditions), here) });
}

const builtWith = (conditions: readonly OpenCondition[]): number => conditions.at(-1)?.built ?? Built.always;

const rarer = (built: number, here: number): number =>
  built === Built.never || here === Built.never ? Built.never : Math.max(built, here);

/** `asked` is the condition of an `#elif`. */
function otherBranch(conditions: OpenCondition[], asked: Condition): void {
  const last = conditions.pop();
  if (!last) return;
  const { otherwise } = last;
  open(conditions, { otherwise, here: otherwise === Built.always ? asked.here : otherwise });
}

function noteDefine(state: LexState, at: number, end: number): void {
  const [head = '', name, inParentheses] = defineHead.exec(state.source.slice(at, end)) ?? [];
  const from = at + head.length;
  if (name === undefined || from >= end || (!inParentheses && state.source[from] === '(')) return;
  state.tokens.defines.push({
    name,
    parameters: (inParentheses?.match(/\w+|(?<!\w\s*)\.{3}/g) ?? []).slice(0, MAX_PARAMETERS), // `args...` is one parameter
    from,
    to: end,
    disabled: state.disabled === Built.never,
    debug: state.disabled === Built.debug,
  });
}

/** A directive ends with its line, unless a backslash or a comment continues it. */
function endOfDirective(state: LexState, from: number): number {
  const { source, to } = state;
  let at = from;
  while (at < to) {
    const c = source.charCodeAt(at);
    if (c === 10) return at;
    if (c === 92) at += 2;
    else if (c === 47) at = Math.max(at + 1, skipComment(state, at));
    else if (c === 34) at = behindQuote(source, at, to);
    else at++;
  }
  return to;
}

/** Skips a string, so that the `//` of a URL does not begin a comment. */
function behindQuote(source: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const c = source.charCodeAt(at);
    if (c === 92) at++;
    else if (c === 34) return at + 1;
    else if (c === 10) return at;
  }
  return to;
}
