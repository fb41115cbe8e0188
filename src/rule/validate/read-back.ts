// Reads the YAML of a rule with two libraries, as YAML 1.1 and 1.2, and compares it with the intended rule.

import { isDeepStrictEqual } from 'node:util';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { parseAllDocuments, type ScalarTag } from 'yaml';
import type { SigmaRule } from '../../model/report.ts';

/** A sentence for each reader that reads something else. */
export function differences(rule: SigmaRule, text: string): readonly string[] {
  const meant = asDocument(rule);
  return readers.flatMap(({ name, read }) => {
    const [value, ...more] = attempt(read, text);
    if (value instanceof Error) return [`${name} cannot read the rule: ${value.message.split('\n')[0]}`];
    if (more.length > 0) return [`${name} finds ${more.length + 1} documents instead of one`];
    const wrong = Object.keys({ ...meant, ...(value as object) }).find(
      (key) => !isDeepStrictEqual((value as Fields | null)?.[key], meant[key]),
    );
    return wrong === undefined ? [] : [`${name} reads a different ${wrong} than intended`];
  });
}

type Fields = Readonly<Record<string, unknown>>;

// `modified` and `related` are written by nobody here. A date is a date in YAML 1.1 and a text in 1.2.
const readers: readonly { readonly name: string; readonly read: (text: string) => readonly unknown[] }[] = [
  { name: 'yaml (YAML 1.2)', read: (text) => documents(text, '1.2') },
  { name: 'yaml (YAML 1.1)', read: (text) => documents(text, '1.1') },
  { name: 'js-yaml', read: (text) => loadAll(text, undefined, { schema: CORE_SCHEMA }) },
];

function documents(text: string, version: '1.1' | '1.2'): readonly unknown[] {
  return [
    ...parseAllDocuments(text, {
      version,
      customTags: (tags) => tags.filter((tag) => (tag as ScalarTag).tag !== 'tag:yaml.org,2002:timestamp'),
    }),
  ].map((document) => {
    if (document.errors[0]) throw document.errors[0];
    return document.toJS();
  });
}

function attempt(read: (text: string) => readonly unknown[], text: string): readonly unknown[] {
  try {
    return read(text);
  } catch (error) {
    return [error instanceof Error ? error : new Error(String(error))];
  }
}

/** The rule as a reader must see it: empty fields are not written. */
function asDocument(rule: SigmaRule): Fields {
  const fields = {
    ...rule,
    logsource: Object.fromEntries(Object.entries(rule.logsource).filter(([, value]) => value !== null)),
    keywords: undefined,
    checked: undefined,
    partial: undefined,
    levelGiven: undefined,
    correlation: undefined,
    detection: { keywords: rule.keywords.map(({ value }) => value), condition: 'keywords' },
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
