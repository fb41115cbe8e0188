// The words of a function -> what it uses from outside. Local names, labels, tags and members are not.
import { type CodeWords, hashesOf, hashOf, Word } from './code-words.ts';

export interface FunctionBody {
  readonly uses: Set<number>;
  readonly locals: Set<number>;
  /** Words of the current statement so far, if only words and stars were read: `struct gate *g`. */
  leading: number;
  /** The statement declares variables: a name follows each comma outside of parentheses. */
  declares: boolean;
  isName: boolean;
  parentheses: number;
  /** The word before. */
  last: number;
}

export const newBody = (parameters: readonly number[]): FunctionBody => ({
  uses: new Set(),
  locals: new Set(parameters),
  ...{ leading: 0, declares: false, isName: false, parentheses: 0, last: 0 },
});

export function readWordOfBody(body: FunctionBody, words: CodeWords): void {
  if (words.kind === Word.word) readName(body, words);
  else if (words.kind === Word.mark) readMark(body, words.hash);
  else body.leading = -1;
}

/** Of a function that ends, into `into`. */
export function addUses({ uses, locals }: FunctionBody, into: Set<number>): void {
  for (const name of uses) if (!locals.has(name)) into.add(name);
}

function readName(body: FunctionBody, { hash: name, isMember }: CodeWords): void {
  const { last } = body;
  body.last = name;
  if (isMember || tags.has(last) || last === jump) return;
  if (control.has(name)) body.leading = -1;
  else if (body.isName || body.leading > 0) declare(body, name);
  else body.uses.add(name);
  if (body.leading >= 0) body.leading++;
}

function declare(body: FunctionBody, name: number): void {
  body.locals.add(name);
  body.declares = true;
  body.isName = false;
}

const tags = hashesOf('struct union enum class');
const jump = hashOf('goto');
const control = hashesOf('return else case goto sizeof do default if while for switch throw new delete and or not');

const mark = (character: string): number => character.charCodeAt(0);
const [openRound, closeRound, semicolon, comma, star, colon] = ['(', ')', ';', ',', '*', ':'].map(mark);
const [open, close] = ['{', '}'].map(mark);

function readMark(body: FunctionBody, byte: number): void {
  if (byte === star) return;
  const isLabel = byte === colon && body.leading === 1;
  if (isLabel) body.locals.add(body.last);
  if (isLabel || byte === semicolon || byte === open || byte === close) startStatement(body);
  else readInner(body, byte);
}

function readInner(body: FunctionBody, byte: number): void {
  if (byte === openRound) body.parentheses++;
  else if (byte === closeRound) body.parentheses = Math.max(0, body.parentheses - 1);
  body.leading = -1;
  body.isName = byte === comma && body.declares && body.parentheses === 0;
}

function startStatement(body: FunctionBody): void {
  body.leading = 0;
  body.declares = false;
  body.isName = false;
  body.parentheses = 0;
  body.last = 0;
}
