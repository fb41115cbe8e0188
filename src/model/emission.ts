// The single place that decides which calls emit a text: sinks of the language and the configuration, and sinks that linking infers from
// the project. A single file does not know the inferred ones, so for other calls it makes a generous guess by name.
import words from '../data/words/emitting-calls.json' with { type: 'json' };
import { lastName } from '../text/identifiers.ts';
import type { Vocabulary } from './language-contract.ts';
import type { SinkKind } from './messages.ts';

/** Such a sink writes a log or answers a client, so even a single word is a message. */
export const emits = ({ kind }: { readonly kind: SinkKind }): boolean => kind === 'log' || kind === 'reply';

/** Whether a call of that name may emit a text. It may be an inferred sink even if its file does not know it. */
export const mayEmit = (language: Vocabulary, name: string): boolean =>
  saidOf(language, name) ?? (soundsEmitting(name) || isListed(language, name.toLowerCase()));

const saidOf = ({ configuredCalls }: Vocabulary, name: string): boolean | null =>
  configuredCalls?.none.has(name) || configuredCalls?.none.has(lastName(name)) ? false : null;

/** A row whose name has no dots applies to every object: `audit` and `store.audit`, not `unaudited`. */
function isListed(language: Vocabulary, called: string): boolean {
  const names = rowNames(language).emitting;
  if (names.has(called)) return true;
  for (let dot = called.indexOf('.'); dot >= 0; dot = called.indexOf('.', dot + 1))
    if (names.has(called.slice(dot + 1))) return true;
  return false;
}

/** `fmt.Errorf` is the function of that package, whatever the project calls `Errorf`. */
export const isOfPackage = (language: Vocabulary, name: string): boolean =>
  language.folderModules === true && name.includes('.') && rowNames(language).all.has(name);

interface RowNames {
  readonly all: ReadonlySet<string>;
  /** Of the rows that emit, in lower case. */
  readonly emitting: ReadonlySet<string>;
}

const namesOf = new WeakMap<Vocabulary, RowNames>();

function rowNames(language: Vocabulary): RowNames {
  const names = namesOf.get(language) ?? {
    all: new Set(language.sinks.map(({ name }) => name)),
    emitting: new Set(language.sinks.filter(emits).map(({ name }) => name.toLowerCase())),
  };
  namesOf.set(language, names);
  return names;
}

/** Whether words in the name suggest emission. The list is deliberately broad; linking/sinks is stricter about the project's own names. */
export const soundsEmitting = (name: string): boolean => emittingWord.test(`_${name}`);

const emittingWord = new RegExp(`${words.parts.join('|')}|(?:${words.endings.join('|')})$`, 'i');

/** Whether a call of that name builds a text from others without emitting it: `asprintf`, `t_strdup_printf`, `strlcpy`, `concatenate` */
export const buildsText = (name: string): boolean => textBuilder.test(name);

const textBuilder =
  /(?:^|_)(?:v?\w*(?:as|ps|sn?)printf\w*|v?x?str(?!eam)\w*_v?printf\w*|[a-z]*strn?dup\w*|concat\w*|format|fmt)(?:_|$)|(?:str|mem|wcs)[a-z]*(?:cpy|cat|vis)/i;
