// Whether a call emits, returns or swallows the name that it gets, by its name and by what stands before it.

import { buildsText, mayEmit } from '../../model/emission.ts';
import type { Language } from '../../model/language-contract.ts';
import { nonMessageCall } from '../../model/silent-calls.ts';
import { lastName } from '../../text/identifiers.ts';
import { isAccessor, nameOfCall } from '../lexer/token-reader.ts';
import { isWord, TokenKind, type Tokens } from '../lexer/tokens.ts';
import type { ArgumentContext } from '../statements/argument-context.ts';
import type { FileWalk } from '../statements/statement-builder.ts';

/** What the call whose bracket is `open` does with its argument. */
export function heardAt({ tokens, language }: Pick<FileWalk, 'tokens' | 'language'>, open: number): Voice {
  if (tokens.kinds[open - 1] !== TokenKind.identifier) return 'silent';
  if (language.passThroughCalls.has(nameOfCall(tokens, open - 1))) return 'through';
  const heard = voice(language, tokens.source.slice(tokens.starts[open - 1], tokens.ends[open - 1]));
  return heard === 'silent' && isThrown(tokens, open) ? 'speaks' : heard;
}

/** What a call does with its argument: `speaks` emits it, `through` returns it; an `unknown` call may be a sink of the project. */
type Voice = 'speaks' | 'through' | 'unknown' | 'silent';

function voice(language: Language, name: string): Voice {
  if (language.passThroughCalls.has(name)) return 'through';
  const mute =
    nonMessageCall({ name }, language) !== null ||
    language.stringUtilities?.test(name) ||
    language.bufferWriters?.test(name);
  if (mute) return 'silent';
  return mayEmit(language, name) ? 'speaks' : 'unknown';
}

/** `throw new X(`, `throw factory.make(` */
export function isThrown(tokens: Tokens, bracket: number): boolean {
  let at = bracket - 2;
  while (isAccessor(tokens, at)) at -= 2;
  if (isWord(tokens, at, 'new')) return isThrown(tokens, at + 1);
  return isWord(tokens, at, 'raise') || isWord(tokens, at, 'throw');
}

/** Whether the call only compares, copies, counts or frees the text. */
export const isMute = ({ language }: FileWalk, { name, index }: ArgumentContext): boolean => {
  const silent = nonMessageCall({ name, index }, language) !== null;
  return (
    silent || language.stringUtilities?.test(lastName(name)) === true || language.bufferWriters?.test(name) === true
  );
};

/** The call that emits the text: `_(m)` and `text_of(m)` pass it on to the enclosing call. */
export function speaking(walk: FileWalk, calls: readonly ArgumentContext[]): ArgumentContext | null {
  for (const [k, call] of calls.entries()) {
    if (isMute(walk, call)) return null;
    const outer = calls[k + 1];
    const { passThroughCalls } = walk.language;
    const hands = passThroughCalls.has(call.name) || (call.alone && !mayEmit(walk.language, call.name));
    if (!outer || !hands) return call;
  }
  return null;
}

/** What a call does with a text, judged by its name. */
interface TextRole {
  readonly handsOn: boolean;
  /** It returns the characters of a string object. */
  readonly gives: boolean;
  readonly starts: boolean;
  readonly makes: boolean;
  readonly silent: boolean;
}

export function textRoleOf(language: Language, name: string): TextRole {
  const short = lastName(name);
  return {
    handsOn: language.passThroughCalls.has(name) || language.passThroughCalls.has(short),
    gives: giving.test(short),
    starts: short === 'va_start',
    makes: buildsText(short),
    silent: nonMessageCall({ name }, language) !== null || language.stringUtilities?.test(short) === true,
  };
}

/** `vstring_str`, `str_getbuf`. */
const giving = /(?:^|_)(?:get)?_?(?:buf|c?_?str|string|text)$/i;
