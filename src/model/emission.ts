// Which calls emit a text: the one place that says so. Rows of the language and of the configuration do, and the sinks that linking
// infers from the project, which no single file knows. Of any other call a file knows the name alone: that is a wide guess.
import words from '../data/words/emitting-calls.json' with { type: 'json' };
import { memoizeFor } from '../text/memoize.ts';
import type { Vocabulary } from './language-contract.ts';
import type { SinkKind } from './messages.ts';

/** Somebody is told the text of such a sink as it is, even a single word: it writes a log or answers a client. */
export const emits = ({ kind }: { readonly kind: SinkKind }): boolean => kind === 'log' || kind === 'reply';

/** May a call of that name emit a text? A call that stays unknown to a file may still be an inferred sink. */
export const mayEmit = memoizeFor(
  (language: Vocabulary, name): boolean => saidOf(language, name) ?? (isListed(language, name) || soundsEmitting(name)),
);

const saidOf = ({ configuredCalls }: Vocabulary, name: string): boolean | null =>
  configuredCalls?.none.has(name) || configuredCalls?.none.has(lastName(name)) ? false : null;

/** A row of a name without dots is one for every object: `audit` and `store.audit`, not `unaudited`. */
const isListed = ({ sinks }: Vocabulary, name: string): boolean => {
  const called = name.toLowerCase();
  return sinks.some((row) => emits(row) && isCallOf(row.name.toLowerCase(), called));
};

const isCallOf = (row: string, called: string): boolean => called === row || called.endsWith(`.${row}`);

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** By the words in its name. They are many on purpose: linking/sinks judges the names of a project more closely. */
export function soundsEmitting(name: string): boolean {
  const called = name.toLowerCase();
  return words.parts.some((part) => called.includes(part)) || words.endings.some((end) => `_${called}`.endsWith(end));
}

/** Does a call of that name make a text of texts, and emit nothing? `asprintf`, `t_strdup_printf`, `strlcpy`, `concatenate` */
export const buildsText = (name: string): boolean => textBuilder.test(name);

const textBuilder =
  /(?:^|_)(?:v?\w*(?:as|ps|sn?)printf\w*|v?x?str(?!eam)\w*_v?printf\w*|[a-z]*strn?dup\w*|concat\w*|format|fmt)(?:_|$)|(?:str|mem|wcs)[a-z]*(?:cpy|cat|vis)/i;
