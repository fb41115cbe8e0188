// The keyword of an exception class: its short name if that is distinctive, otherwise the qualified name. Stack traces contain both,
// because the qualified name ends with the short one.
import commonExceptions from '../data/words/common-exceptions.json' with { type: 'json' };
import type { ExceptionClass } from '../model/exception-facts.ts';
import { wordsIn } from '../text/identifiers.ts';
import { weigh } from './specificity.ts';

export function classKeyword({ name, qualified, standard }: ExceptionClass): string | null {
  if (!standard && isSpecific(name)) return name;
  return qualified !== null && /[.\\]/.test(qualified) ? qualified : null;
}

// Two words that say something, or one of the two that says much. One word of its own meaning makes `ValidationError`.
const enough = 4.5;

function isSpecific(name: string): boolean {
  const words = wordsIn(name, { acronyms: true, digits: 'apart' }).filter((word) => !generic.has(word));
  const telling = words.join('');
  return words.length > 1 && !everywhere.has(telling.toLowerCase()) && weigh(words.join(' ')) + glued >= enough;
}

// Words in one piece, as in no sentence, are half a word more than the same apart.
const glued = 0.5;

const generic = new Set(['Exception', 'Error', 'Warning', 'Fault', 'Failure', 'Base']);

// Names that the exceptions of many libraries have: those of HTTP statuses (RFC 9110, section 15), and of looking something up.
const everywhere: ReadonlySet<string> = new Set(commonExceptions);
