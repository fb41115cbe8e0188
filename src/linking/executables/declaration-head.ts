// The words of a declaration outside of all braces -> what it declares.
import { type CodeWords, hashesOf, hashOf, Word } from './code-words.ts';

export interface Head {
  /** Number of words that are no keywords. */
  readonly count: number;
  readonly isInternal: boolean;
  /** `foo = …`: a brace holds its value. */
  readonly holdsValue: boolean;
  /** `extern "C"` and `namespace`: what the braces hold is outside of all others. */
  readonly isTransparent: boolean;
  /** Names before parentheses: of the function, and of macros around its type or behind it. */
  readonly callees: readonly number[];
  /** Those of the declaration before: `int f(a) int a; {`. */
  readonly oldStyle: readonly number[];
  /** `Gate` of `Gate::open`. */
  readonly qualifiers: readonly number[];
}

interface OpenHead extends Head {
  count: number;
  isInternal: boolean;
  holdsValue: boolean;
  isTransparent: boolean;
  readonly callees: number[];
  readonly qualifiers: number[];
  readonly variables: number[];
  readonly parameters: number[];
  isExtern: boolean;
  /** The last word, unless it is a keyword. */
  last: number | null;
  /** The last word in parentheses. */
  lastInside: number | null;
  /** Open ones. */
  parentheses: number;
  /** Words behind the parentheses. */
  behind: number;
  /** `: size(n)` of a constructor has begun. */
  initializes: boolean;
}

/** `parameters` are those of the old-style function. */
export function newHead(oldStyle: readonly number[] = [], parameters: readonly number[] = []): Head {
  const head: OpenHead = {
    ...{ count: 0, isInternal: false, holdsValue: false, isTransparent: false, isExtern: false, initializes: false },
    ...{
      callees: [],
      oldStyle,
      qualifiers: [],
      variables: [],
      parameters: [...parameters],
      last: null,
      lastInside: null,
    },
    ...{ parentheses: 0, behind: 0 },
  };
  return head;
}

/** The variables of a declaration that ends. */
export function variablesOf(given: Head): readonly number[] {
  const head = given as OpenHead;
  endName(head);
  return head.isExtern || head.oldStyle.length > 0 ? [] : head.variables;
}

/** After a declaration that ends: of a function, if it declared one of its parameters. */
export function headAfter(given: Head): Head {
  const head = given as OpenHead;
  const isNew = head.behind > 1;
  const names = isNew ? head.callees : head.oldStyle;
  return newHead(names, names.length > 0 ? head.parameters : []);
}

export const parametersOf = (head: Head): readonly number[] => (head as OpenHead).parameters;

/** After the braces of a type, names of variables may follow. */
export function endType(given: Head): void {
  const head = given as OpenHead;
  head.last = null;
  head.count = Math.max(1, head.count);
}

/** Names in a value without braces are uses. */
export function readWordOfHead(given: Head, words: CodeWords, uses: Set<number>): void {
  const head = given as OpenHead;
  if (words.kind === Word.word) readName(head, words, uses);
  else if (words.kind === Word.text) head.isTransparent ||= head.isExtern && head.count === 0;
  else if (words.kind === Word.mark) readMark(head, words.hash);
}

function readName(head: OpenHead, { hash: name, before }: CodeWords, uses: Set<number>): void {
  if (head.holdsValue) uses.add(name);
  else if (head.parentheses > 0) {
    // int (*hook)(int);
    if (before === mark('*') && head.parentheses === 1 && head.lastInside === null && head.parameters.length === 0) {
      head.callees.pop(); // the type
      head.last = null;
      head.variables.push(name);
    }
    head.lastInside = name;
  } else if (name === internal) head.isInternal = true;
  else if (external.has(name)) head.isExtern = true;
  else if (name === namespace) head.isTransparent = true;
  else if (!keywords.has(name)) {
    head.count++;
    head.last = name;
    if (head.callees.length > 0) head.behind++;
  }
}

const [internal, namespace] = [hashOf('static'), hashOf('namespace')];
const external = hashesOf('extern typedef using friend template');
const keywords = hashesOf('struct union enum class const volatile inline register __inline __inline__ __extension__');
const attributes = hashesOf('__attribute__ __attribute __declspec alignas noexcept throw asm __asm__ __asm');

const mark = (character: string): number => character.charCodeAt(0);
const [openRound, closeRound, openSquare, closeSquare] = ['(', ')', '[', ']'].map(mark);
const [equals, comma, colon] = ['=', ',', ':'].map(mark);

function readMark(head: OpenHead, byte: number): void {
  if (byte === openRound) openParenthesis(head);
  else if (byte === openSquare) {
    endName(head);
    head.parentheses++;
  } else if (byte === closeRound || byte === closeSquare) {
    endParameter(head);
    head.parentheses = Math.max(0, head.parentheses - 1);
  } else if (head.parentheses > 0) {
    if (byte === comma) endParameter(head);
  } else if (byte === equals || byte === comma) {
    endName(head);
    head.holdsValue = byte === equals;
  } else if (byte === colon) readColon(head);
}

function endParameter(head: OpenHead): void {
  if (head.lastInside !== null) head.parameters.push(head.lastInside);
  head.lastInside = null;
}

function openParenthesis(head: OpenHead): void {
  if (head.parentheses++ > 0 || head.holdsValue || head.initializes || head.last === null) return;
  if (!attributes.has(head.last)) head.callees.push(head.last);
  head.behind = 0;
}

/** `Gate::open` has two, `Gate() : size(1)` one. */
function readColon(head: OpenHead): void {
  if (head.callees.length > 0) head.initializes = true;
  else if (head.last !== null && head.qualifiers.at(-1) !== head.last) head.qualifiers.push(head.last);
}

/** `struct gate;` has one word, a variable a type and a name. */
function endName(head: OpenHead): void {
  if (head.parentheses > 0 || head.holdsValue || head.callees.length > 0) return;
  if (head.last !== null && head.count > 1) head.variables.push(head.last);
  head.last = null;
  head.count = Math.min(head.count, 1);
}
