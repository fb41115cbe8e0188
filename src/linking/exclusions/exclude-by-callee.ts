// What a text is that is handed to a call of which only the name is known, and that name says that it tells nobody: the name of what it
// makes, a label, a setting, something to run.
import { isModular } from '../constants/resolve-indirect-uses.ts';
import { setOf, words } from '../identifier-words.ts';
import { lastName } from '../sinks/sinks.ts';
import type { StringCandidate } from './string-candidate.ts';

/** null for what may be told. */
export function calleeReason(suspect: StringCandidate): string | null {
  const { text, sink, language } = suspect;
  if (text.call === null || sink.kind !== 'call' || !isHanded(text, language)) return null;
  const all = words(calleeOf(text.call.name, text.function));
  return rows.find(({ holds }) => holds(all, suspect))?.reason ?? null;
}

/** `super("…")` calls the constructor of a class that is like the one around it. */
function calleeOf(name: string, inside: string | null): string {
  const short = lastName(name);
  return (short === 'super' || short === 'this') && inside !== null ? inside : short;
}

/** Named arguments that tell by their name (`message="…"`) are not. */
const isHanded = (
  { role, target }: StringCandidate['text'],
  { messageKeywordArguments }: StringCandidate['language'],
): boolean =>
  role === 'argument' ||
  role === 'table' ||
  (role === 'assigned' && messageKeywordArguments?.has(target ?? '') !== true);

interface Row {
  readonly reason: string;
  readonly holds: (words: readonly string[], suspect: StringCandidate) => boolean;
}

// `createError`, `register_failure`, `alloc_reply`: what is made is a message.
const telling = setOf(
  'err error errors exception fault failure fail failed fails problem warning reject refused refuses denied denies invalid abort panic alarm attack violation response result reply answer message msg text status event alert notice notification reason',
);
const making = setOf('create alloc allocate register unregister define declare');
const labelling = setOf('metric metrics meter gauge sensor histogram counter counters statistic statistics');
const setting = setOf('set put add do define');
const settings = setOf(
  'param params parameter parameters option options property properties attribute attributes header config variable env',
);
const running = setOf('run execute spawn popen evaluate xpath');
const run = setOf('cmd command shell');

const says = (all: readonly string[]): boolean => all.some((word) => telling.has(word));

/** `run_command("…")`: what is run is no message, even if it is printed before. `run("…")` runs anything, a test too. */
const isRun = (all: readonly string[]): boolean =>
  all.length > 1 ? running.has(all[0]!) || run.has(all.at(-1)!) : running.has(all[0]!) && all[0] !== 'run';

/** `new ProviderProperty("…")`: a thing, not what somebody says. */
function isThing(all: readonly string[], { text, language }: StringCandidate): boolean {
  if (language.exceptions === undefined || !things.has(all.at(-1)!) || says(all)) return false;
  return isClass(calleeOf(text.call!.name, text.function));
}
const things = setOf(
  'info property type descriptor definition field attribute template parser factory thread task timer pool executor finder registry config option setting spec schema column cell command provider',
);

/** A few words without an end. */
export const isName = ([part, ...more]: StringCandidate['parts']): boolean =>
  part !== undefined &&
  'literal' in part &&
  more.length === 0 &&
  /^[^\n.!?]*[^\n.!?:\s]$/.test(part.literal) &&
  part.literal.split(/\s+/).length <= 6;

const isClass = (name: string): boolean => /^_?[A-Z]\w*[a-z]/.test(lastName(name));

const rows: readonly Row[] = [
  { reason: 'description', holds: isThing },
  { reason: 'command', holds: (all) => !says(all) && isRun(all) },
  { reason: 'SQL', holds: (all) => all.at(-1) === 'sql' },
  { reason: 'label', holds: (all) => !says(all) && all.some((word) => labelling.has(word)) },
  { reason: 'name', holds: (all, { parts }) => !says(all) && all.some((word) => making.has(word)) && isName(parts) },
  {
    reason: 'setting',
    holds: (all, { parts }) => settings.has(all.at(-1)!) && all.some((word) => setting.has(word)) && isName(parts),
  },
  // A class of Python that is called while its module is loaded describes something: a rule, a column.
  {
    reason: 'description',
    holds: (all, { text, language }) =>
      text.function === null &&
      isClass(text.call!.name) &&
      language.scoped !== true &&
      isModular(language) &&
      !says(all),
  },
];
