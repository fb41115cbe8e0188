// Which calls may emit a text, by their names. A single word is a message only there; elsewhere it is a name or a key.
import type { SinkRow } from '../model/language-contract.ts';

/** Of a language with these sinks: a listed sink emits whatever its name is. */
export const emittingWith = (sinks: readonly SinkRow[]): RegExp =>
  withNames(
    emitting,
    sinks.filter(({ name, kind }) => (kind === 'log' || kind === 'reply') && !emitting.test(name)),
  );

/** `audit` and `store.audit`, not `unaudited`. */
export function withNames(names: RegExp, sinks: readonly SinkRow[]): RegExp {
  if (sinks.length === 0) return names;
  const listed = sinks.map(({ name }) => name.replace(/[$.]/g, '\\$&')).join('|');
  return new RegExp(`${names.source}|(?:^|\\.)(?:${listed})$`, 'i');
}

// Syllables, wide on purpose: linking/sinks judges the names of a project more closely.
export const emitting =
  /log|lg|msg|mess|err|warn|fail|fatal|die|panic|bug|abort|emerg|alert|crit|bail|oops|assert|severe|repl|respon|send|connect|chat|reject|answer|cmdio|bye|info|notice|audit|report|dbg|debug|trace|verbose|journal|print|psignal|exception|exit|fine|config|(?:^|\.)v+$|(?:^|_)write$/i;

/** Names of calls that make a text of texts, and emit nothing: `asprintf`, `t_strdup_printf`, `strlcpy`, `concatenate`. */
export const making =
  /(?:^|_)(?:v?\w*(?:as|ps|sn?)printf\w*|v?x?str(?!eam)\w*_v?printf\w*|[a-z]*strn?dup\w*|concat\w*|format|fmt)(?:_|$)|(?:str|mem|wcs)[a-z]*(?:cpy|cat|vis)/i;
