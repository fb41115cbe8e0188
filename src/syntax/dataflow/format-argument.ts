// Whether an inserted value is the whole message or one value among others.

import type { ForwardingSummary } from '../../model/facts.ts';
import { anyValue, conversionOf, textValue } from '../../text/conversions.ts';
import { TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

const placeholder = new RegExp(String.raw`${anyValue}|\\[a-z0-7]`, 'g');
const behindColon = new RegExp(String.raw`:\s*['"(]?${textValue}['")]*(?:\\n['"]*)?$`);
const message = /why|reason|msg|mess(?:age)?$|text|descr|detail|explan/i;
const padding = /^%-?\*s$/; // `%*s` prints only padding

/**
 * The role of the argument that is `place` arguments after the string `raw`; null if it is not a text. One word with a colon may
 * precede a whole message: `"error: %s"`. If the `name` of the last argument suggests a message, several may: `"cannot open it: %s", why`.
 */
export function roleInText(raw: string, place: number, name: string, last: boolean): ForwardingSummary['within'] {
  const placeholders = raw.match(placeholder)?.filter((found) => !found.startsWith('\\')) ?? [];
  if (isNumber(argumentsOf(placeholders)[place - 1] ?? '')) return null;
  const words = raw.replace(placeholder, ' ').match(/\p{L}{2,}/gu) ?? [];
  const colon = behindColon.test(raw);
  if (colon && last && message.test(name)) return 'whole';
  if (words.length > 1 || (words.length === 1 && !colon)) return 'telling';
  return placeholders.filter((found) => /[sS}]$/.test(found) && !padding.test(found)).length > 1 ? 'several' : 'whole';
}

const isNumber = (placeholder: string): boolean => (conversionOf(placeholder)?.kind ?? 'text') !== 'text';

/** The string at a token as written, joined with adjacent strings: `"closefrom: " "%s"`. */
export function writtenText(tokens: Tokens, at: number, adjacent: boolean): string {
  if (!adjacent) return textOf(tokens, at);
  let [first, last] = [at, at];
  while (tokens.kinds[first - 1] === TokenKind.string) first--;
  while (tokens.kinds[last + 1] === TokenKind.string) last++;
  let raw = textOf(tokens, first);
  for (let i = first + 1; i <= last; i++) raw = raw.replace(/["']+$/, '') + textOf(tokens, i).replace(/^\w*["']+/, '');
  return raw;
}

/** One item per argument: a `*` takes a number. */
const argumentsOf = (placeholders: readonly string[]): string[] =>
  placeholders.flatMap((found) => [...Array.from(found.matchAll(/\*/g), () => '%d'), found]);
