// The decisions file beside a rule: which keywords `update` put in, and which ones people took out or added. Text <-> data.
import { Document, isMap, LineCounter, parseDocument } from 'yaml';
import { InputError } from '../errors.ts';

export interface Decision {
  /** Id of the rule; its title where it has no id. */
  readonly rule: string;
  /** Keywords in the rule that are the tool's. */
  readonly written: readonly string[];
  /** Keywords that people took out: they do not come back. */
  readonly removed: readonly string[];
  /** Keywords in the rule that are people's: they stay. */
  readonly added: readonly string[];
}

export const noDecision = (rule: string): Decision => ({ rule, written: [], removed: [], added: [] });

/** Throws an InputError with the place of what is wrong. */
export function readDecisions(text: string, file: string): readonly Decision[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw wrong(`${file}:${error.linePos?.[0].line ?? 1}`, 'is no YAML');
  const content: unknown = document.toJS();
  if (!isMap(document.contents) || typeof content !== 'object') throw wrong(file, 'is no map with `rules`');
  const { version, rules } = content as Readonly<Record<string, unknown>>;
  if (version !== '1') throw wrong(file, `has version ${String(version)}, this program knows version 1`);
  if (!Array.isArray(rules)) throw wrong(file, 'has no list `rules`');
  return rules.map((rule, at) =>
    decisionOf(rule as Readonly<Record<string, unknown>> | null, `${file}: entry ${at + 1} of rules`),
  );
}

function decisionOf(entry: Readonly<Record<string, unknown>> | null, place: string): Decision {
  if (typeof entry?.rule !== 'string') throw wrong(place, 'has no `rule`');
  const list = (key: string): readonly string[] => {
    const value = entry[key] ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    throw wrong(place, `\`${key}\` is no list of keywords`);
  };
  return { rule: entry.rule, written: list('written'), removed: list('removed'), added: list('added') };
}

const wrong = (place: string, what: string): InputError =>
  new InputError(
    `${place}: ${what}`,
    'Correct the decisions file, or delete it: then all that is in the rule counts as new. Nothing was changed.',
  );

const head = ` Which keywords of the rule \`sigma-extract update\` put in (written), and which ones people took out (removed) or
 added. Keep this file beside the rule: what was taken out does not come back, what was added stays.`;

export function decisionsText(decisions: readonly Decision[]): string {
  const document = new Document({ version: 1, rules: decisions });
  document.commentBefore = head;
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}
