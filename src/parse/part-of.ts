// What a value is to the text that it is put into: its whole message, or a value among others.
import type { RelayFact } from '../types.ts';

const placeholder = /%[-+ #0-9.*lhz]*[a-zA-Z]|\{[^}]*\}|\\[a-z0-7]/g;
const behindColon = /:\s*['"(]?(?:%[-.*0-9]*s|\{\w*\})['")]*(?:\\n)?['"]*$/;
const padding = /^%-?\*s$/; // of `%*s` the value is empty
const number = /^%.*(?:[cdiuoxXfeg]|(?<!l)p)$/;

/**
 * What the argument `place` arguments behind the text `raw` is to it; null when it is no text there. `last`: no other argument stands
 * behind it. One word with a colon may stand before a message: `"error: %s"`.
 */
export function partOf(raw: string, place: number, last: boolean): RelayFact['within'] {
  const placeholders = raw.match(placeholder)?.filter((found) => !found.startsWith('\\')) ?? [];
  if (number.test(argumentsOf(placeholders)[place - 1] ?? '')) return null;
  const words = raw.replace(placeholder, ' ').match(/\p{L}{2,}/gu) ?? [];
  const colon = behindColon.test(raw);
  if (words.length > 1 || (words.length === 1 && !colon)) return colon && last ? 'behind' : 'telling';
  return placeholders.filter((found) => /[sS}]$/.test(found) && !padding.test(found)).length > 1 ? 'several' : 'whole';
}

/** One for each argument: a `*` takes one too. */
const argumentsOf = (placeholders: readonly string[]): string[] =>
  placeholders.flatMap((found) => [...(found.match(/\*/g) ?? []), found]);
