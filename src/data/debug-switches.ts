// Names of switches that turn debugging on: `conf.debug`, `trace_level`, `isDebugEnabled`.
import { words } from '../text/identifiers.ts';
import { severityOfLevel } from './severity-words.ts';
import lists from './words/debug-switches.json' with { type: 'json' };

type Key = keyof typeof lists;
const asSet = (key: Key): ReadonlySet<string> => new Set(lists[key]);
const known = {
  debug: asSet('debug'),
  verbose: asSet('verbose'),
  level: asSet('level'),
  besideSwitch: asSet('besideSwitch'),
  tracedThings: asSet('tracedThings'),
  negations: asSet('negations'),
  startsOn: asSet('startsOn'),
  levelQueries: asSet('levelQueries'),
  debugLevels: asSet('debugLevels'),
  environment: asSet('environment'),
};

/** `debug` is off unless the source says otherwise, `verbose` counts only where the source shows that it starts off. */
export type SwitchKind = 'debug' | 'verbose' | 'level';

/** Rules most conditions out. */
export const maySwitch: RegExp = /debug|dbg|trac|verbos|level|lvl|enabled|loggable|wouldlog|fine|\bV\b/i;

/** What kind of switch a name with its owners is: `conf.debug`; null for anything else. */
export function switchKind(path: readonly string[]): SwitchKind | null {
  const own = path.at(-1) ?? '';
  if (known.startsOn.has(own)) return null;
  const all = words(own);
  if (path.length > 1 && all.every((word) => known.besideSwitch.has(word)) && !known.level.has(all.at(-1) ?? ''))
    return switchKind(path.slice(0, -1));
  const before = words(path.at(-2) ?? '').at(-1) ?? '';
  const debugging = all.findIndex((word) => known.debug.has(word));
  if (debugging >= 0) return isSwitch(all, debugging, before) ? 'debug' : null;
  const verbose = all.findIndex((word) => known.verbose.has(word));
  if (verbose >= 0) return isSwitch(all, verbose, before) ? 'verbose' : null;
  return known.level.has(all.at(-1) ?? '') ? 'level' : null;
}

/** What it is about may stand before the word, but behind it only what says that it is a switch: not `debug_info`, `stack_trace`. */
function isSwitch(all: readonly string[], at: number, before: string): boolean {
  if (all.some((word) => known.negations.has(word))) return false;
  if (all[at]?.startsWith('trac') && known.tracedThings.has(all[at - 1] ?? before)) return false;
  return all.slice(at + 1).every((word) => known.besideSwitch.has(word) || /^\d+$/.test(word));
}

/** Names of calls that ask whether a level is written: `isLoggable`, `log_enabled`. */
export const asksForLevel = (name: string): boolean => words(name).some((word) => known.levelQueries.has(word));

/** `isDebugEnabled`, `DEBUGLVL`: a call that says by its name what it asks for. */
export const asksForDebug = (path: readonly string[]): boolean => {
  const all = words(path.at(-1) ?? '');
  return switchKind(path) === 'debug' && (all.length > 1 || !common.has(all[0] ?? ''));
};
const common: ReadonlySet<string> = new Set(['debug', 'dbg', 'trace', 'tracing', 'debugging']);

/** `LOG_DEBUG`, `Level.FINE`, `LevelTrace`. */
export const isDebugLevel = (name: string): boolean =>
  known.debugLevels.has(name) || words(name).some((word) => known.debugLevels.has(word));

/** `LOG_WARNING` is written in production. */
export const isOrdinaryLevel = (name: string): boolean => {
  const severity = severityOfLevel(words(name).at(-1) ?? '');
  return severity !== null && severity !== 'debug';
};

export const isEnvironment = (name: string): boolean => known.environment.has(name);
