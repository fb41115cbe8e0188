// The decisions file next to a rule, text <-> data: generated, removed and added keywords, and where their messages were seen.
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isSeq, parseDocument, visit, YAMLMap, YAMLSeq } from 'yaml';
import { parseYaml, plainValue } from '../../files/bounded-yaml.ts';
import { InputError } from '../../model/errors.ts';
import { holdsInvisible, visibleYaml } from '../../text/invisible.ts';
import type { KeywordMemory } from './keyword-memory.ts';

export interface Decision {
  /** Id of the rule, or its title if it has no id. */
  readonly rule: string;
  /** Generated keywords in the rule. */
  readonly written: readonly string[];
  /** Keywords removed by hand: never added again. */
  readonly removed: readonly string[];
  /** Hand-written keywords in the rule any of which makes it fire: never removed. */
  readonly added: readonly string[];
  /** The message that last contained each keyword. */
  readonly seen: readonly KeywordMemory[];
  /** Fingerprints of the source's messages; absent if not recorded. */
  readonly messages?: string;
}

export const noDecision = (rule: string): Decision => ({ rule, written: [], removed: [], added: [], seen: [] });

/** Throws an InputError with the location of the fault. */
export function readDecisions(text: string, file: string): readonly Decision[] {
  const yaml = parseYaml(text, file, 'failsafe');
  const [document] = yaml.documents;
  const [error] = document?.errors ?? [];
  if (error) throw wrong(`${file}:${yaml.lines.linePos(error.pos[0]).line}`, 'is not valid YAML');
  if (!isMap(document?.contents)) throw wrong(file, 'is not a map with `rules`');
  const { version, rules } = plainValue(document.contents, yaml) as Readonly<Record<string, unknown>>;
  if (version !== '1') throw wrong(file, `has version ${String(version)}; only version 1 is supported`);
  if (!Array.isArray(rules)) throw wrong(file, 'has no list `rules`');
  return rules.map((rule, at) =>
    decisionOf(rule as Readonly<Record<string, unknown>> | null, `${file}: entry ${at + 1} of rules`),
  );
}

type Entry = Readonly<Record<string, unknown>> | null;

function decisionOf(entry: Entry, place: string): Decision {
  if (typeof entry?.rule !== 'string') throw wrong(place, 'has no `rule`');
  const list = (key: string): readonly string[] => textsIn(entry, key, place);
  const seen = entry.seen ?? [];
  if (!Array.isArray(seen)) throw wrong(place, '`seen` is not a list');
  return {
    rule: entry.rule,
    written: list('written'),
    removed: list('removed'),
    added: list('added'),
    seen: seen.map((one, at) => memoryOf(one as Entry, `${place}: entry ${at + 1} of seen`)),
    ...(typeof entry.messages === 'string' ? { messages: entry.messages } : {}),
  };
}

function memoryOf(entry: Entry, place: string): KeywordMemory {
  const { keyword, text, file, function: name } = entry ?? {};
  if (typeof keyword !== 'string' || typeof text !== 'string' || typeof file !== 'string')
    throw wrong(place, 'has no `keyword`, `text` or `file`');
  return {
    keyword,
    text,
    file,
    function: typeof name === 'string' ? name : null,
    twins: textsIn(entry, 'twins', place),
  };
}

function textsIn(entry: Entry, key: string, place: string): readonly string[] {
  const value = entry?.[key] ?? [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw wrong(place, `\`${key}\` is not a list of strings`);
}

const wrong = (place: string, what: string): InputError =>
  new InputError(
    `${place}: ${what}`,
    'Correct the decisions file, or delete it; without it, the rule counts as new. Nothing was changed.',
  );

const head = ` What sigma-extract remembers about each rule: keywords it wrote (written), keywords people removed or added, where the message of each
 keyword was last seen (seen), which messages were similar then (twins), and fingerprints
 of all messages of the source (messages). Keep this file beside the rule: removed keywords are never
 added again, added ones stay, and a message that already existed is not taken for a rewording.`;

/** `before` is the current text of the file: hand-written comments and keys are preserved. */
export function decisionsText(decisions: readonly Decision[], before: string | null = null): string {
  const document = before === null ? emptyDocument() : parseDocument(before, { schema: 'failsafe' });
  const old = document.get('rules', true);
  const known = isSeq(old) ? old.items.filter((item) => isMap(item)) : [];
  const rules = isSeq(old) ? old : new YAMLSeq(document.schema);
  rules.flow = false;
  rules.items = decisions.map((decision) => {
    const entry = known.find((item) => item.get('rule') === decision.rule) ?? new YAMLMap(document.schema);
    fill(entry, { ...decision, seen: decision.seen.map(shortMemory) }, document);
    return entry;
  });
  document.set('rules', rules);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && holdsInvisible(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return visibleYaml(document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }));
}

function emptyDocument(): Document {
  const document = new Document({ version: 1 });
  document.commentBefore = head;
  return document;
}

function fill(entry: YAMLMap, values: Readonly<Record<string, unknown>>, document: Document): void {
  for (const [key, value] of Object.entries(values)) {
    const old = entry.get(key, true) as unknown;
    if (isSeq(old) && isDeepStrictEqual(old.toJS(document), value)) continue;
    if (key === 'rule' && entry.has(key)) continue;
    entry.set(
      key,
      Array.isArray(value) ? listOf(value, isSeq(old) ? old : null, document) : document.createNode(value),
    );
  }
}

/** Items that stay in a list keep their trailing comments. */
function listOf(values: readonly unknown[], old: YAMLSeq | null, document: Document): YAMLSeq {
  const list = new YAMLSeq(document.schema);
  const known = (old?.items ?? []).map((node) => ({ node, value: (node as YAMLMap).toJS(document) as unknown }));
  list.items = values.map(
    (value) => known.find((one) => isDeepStrictEqual(one.value, value))?.node ?? document.createNode(value),
  );
  return list;
}

const shortMemory = ({ keyword, text, file, function: name, twins }: KeywordMemory): object => ({
  keyword,
  text,
  file,
  ...(name === null ? {} : { function: name }),
  ...(twins.length === 0 ? {} : { twins }),
});
