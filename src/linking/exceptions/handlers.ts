// Handlers of the whole program -> the severity with which they log what they catch.

import type { FileFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { isMoreSevere, type Severity } from '../../model/severity.ts';
import { certain, valueAt } from '../../text/items.ts';
import { sinkOfCall } from '../sinks/sinks.ts';

export interface Logged {
  /** As written: `LOG.warning`. */
  readonly sink: string;
  readonly severity: Severity;
}

interface Class {
  readonly name: string;
  readonly lineage: readonly string[];
}

type Real = (name: string, aliases: ReadonlyMap<string, string>) => string;

/** How a class is logged: by its own handler, else by that of its nearest base. */
export function loggedBy(
  files: readonly FileFacts[],
  language: Vocabulary,
  classes: readonly Class[],
  real: Real,
): (one: Class) => Logged | null {
  const handlers = handlersOf(files, language, real);
  const heirs = new Map<string, number>();
  for (const base of classes.flatMap(({ lineage }) => lineage)) heirs.set(base, (heirs.get(base) ?? 0) + 1);
  const near = (base: string): boolean => valueAt(heirs, base) <= most;
  return ({ name, lineage }) => {
    const handled = [name, ...lineage.filter(near)].find((base) => handlers.has(base));
    return handled === undefined ? null : valueAt(handlers, handled);
  };
}

// A base with more subclasses is a catch-all, whose handler says nothing about a single class.
const most = 20;

/** By caught class, the most severe handler. Handlers of standard exceptions are ignored: they say nothing about a single class. */
function handlersOf(files: readonly FileFacts[], language: Vocabulary, real: Real): ReadonlyMap<string, Logged> {
  const found = new Map<string, Logged>();
  for (const { exceptions } of files) {
    const aliases = new Map(certain(exceptions).aliases);
    for (const { names, calls } of certain(exceptions).handlers) {
      const logged = calls.map((call) => logOf(call, language)).reduce(moreSevere, null);
      if (!logged) continue;
      for (const name of names.map((written) => real(written, aliases)))
        if (!language.standardExceptions?.has(name))
          found.set(name, certain(moreSevere(found.get(name) ?? null, logged)));
    }
  }
  return found;
}

/** Debug calls are ignored: another handler may log the exception at a higher level. */
function logOf(name: string, language: Vocabulary): Logged | null {
  const call = { name, index: 0, count: 1, line: 0, others: [], codes: [] };
  const context = { language, ownSink: () => null, isPieces: () => false, module: '' };
  const { kind, severity } = sinkOfCall(call, context, null);
  return kind === 'log' && isMoreSevere(severity, 'info') && loggers.test(name) ? { sink: name, severity } : null;
}

// By receiver: `self.add_error(e)` and `interceptor.onError(e)` are not log calls.
const loggers = /(?:log|logger|audit)\w*\.\w+$/i;

const moreSevere = (a: Logged | null, b: Logged | null): Logged | null =>
  a && b ? (isMoreSevere(b.severity, a.severity) ? b : a) : (a ?? b);
