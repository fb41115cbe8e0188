// Severity and facility of a call. Its level argument takes precedence over the name of the sink.

import { severityOfLevel } from '../../data/severity-words.ts';
import type { FileFacts, StringFact } from '../../model/facts.ts';
import type { Severity } from '../../model/severity.ts';
import { lastName, words } from '../../text/identifiers.ts';
import { certain, itemAt, lastOf } from '../../text/items.ts';
import type { Sink, SinkContext, SinkEvidence } from './sinks.ts';

export function severityOf(
  text: SinkEvidence,
  sink: Sink,
  { language: { notLevels, levels, levelNames }, fromZero }: SinkContext,
): Severity {
  const level = (name: string): Severity | null => {
    const ofLanguage = levels?.test(name) ? severityOfLevel(words(lastName(name)).at(-1) ?? '') : null;
    const named = levelNames?.get(lastName(name)) ?? levelNamed(name) ?? ofLanguage;
    return named !== null && notLevels?.has(words(name).at(-1) ?? '') ? null : named;
  };
  return amongNames(text, level) ?? numbered(text, sink, fromZero) ?? sink.severity;
}

/** The first result among the names next to the text, innermost call first: in `ereport(FATAL, (errmsg("…")))`, the outer call has it. */
function amongNames<T>({ call, outer }: SinkEvidence, see: (name: string) => T | null): T | null {
  if (!call) return null;
  let seen = firstSeen(call.others, see);
  for (let at = 0; seen === null && at < outer.length; at++) seen = firstSeen(itemAt(outer, at).others, see);
  return seen;
}

function firstSeen<T>(names: readonly string[], see: (name: string) => T | null): T | null {
  for (const name of names) {
    const seen = see(name);
    if (seen !== null) return seen;
  }
  return null;
}

/** `DEBUG(0, ("…"))`: if levels count from 0, the lowest numbers are written in production. */
function numbered({ call }: SinkEvidence, sink: Sink, fromZero: ReadonlySet<string>): Severity | null {
  if (sink.severity !== 'debug' || !call || call.index === 0 || !fromZero.has(call.name)) return null;
  return ({ 0: 'error', 1: 'warning' } as const)[call.others[0] ?? ''] ?? null;
}

/** Names of calls whose level counts from 0: of the calls with level 0 or 1, at least a tenth have 0. */
export function countingFromZero(facts: readonly FileFacts[]): ReadonlySet<string> {
  const counts = new Map<string, { zeros: number; ones: number }>();
  for (const { texts } of facts) {
    for (const { call } of texts) {
      const level = call && call.index > 0 ? call.others[0] : undefined;
      if (level !== '0' && level !== '1') continue;
      const count = counts.get(certain(call).name) ?? { zeros: 0, ones: 0 };
      count[level === '0' ? 'zeros' : 'ones']++;
      counts.set(certain(call).name, count);
    }
  }
  return new Set([...counts].filter(([, { zeros, ones }]) => zeros * 10 >= zeros + ones).map(([name]) => name));
}

/** `LOG_ERR`, `APLOG_WARNING`, `Level.SEVERE`: the last word of a constant; and `atError()` in a chain. */
export const levelNamed = (name: string): Severity | null => (mayBeLevel.test(name) ? levelOf(lastName(name)) : null);
const mayBeLevel = /(?:^|\.)(?:[A-Z]|at[A-Z])/; // the first letter rules out most names

function levelOf(name: string): Severity | null {
  const fluent = /^at([A-Z][a-z]+)$/.exec(name)?.[1];
  if (fluent) return severityOfLevel(fluent.toLowerCase());
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return null;
  const all = words(name);
  return all.some((word) => debugging.has(word)) ? 'debug' : severityOfLevel(lastOf(all));
}

// `SUDO_DEBUG_ERROR` is an error level of debug output.
const debugging = new Set(['debug', 'trace']);

// syslog(3); also BIND's categories (`DNS_LOGCATEGORY_SECURITY`) and Log4j's markers (`SECURITY_MARKER`).
const facility =
  /^LOG_(?:AUTH|AUTHPRIV|DAEMON|KERN|MAIL|CRON|FTP|USER|LPR|NEWS|SYSLOG|LOCAL[0-7])$|^[A-Z_]*(?:LOG_?CATEGORY|FACILITY)_[A-Z_]+$|^[A-Z_]+_MARKER$/;

/** The facility or category argument, as written. */
export const facilityOf = (text: StringFact): string | null =>
  amongNames(text, (name) => (isCapital(name) && facility.test(name) ? name : null));

const isCapital = (name: string): boolean => name.charCodeAt(0) < 91;
