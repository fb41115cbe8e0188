// Messages -> one searchable text per template, with its words. Excluded texts are omitted.

import type { Part } from '../../model/facts.ts';
import type { Message, Origin } from '../../model/messages.ts';
import { withHoles } from '../../text/template-text.ts';
import { wordsOf } from './words.ts';

export interface Template {
  readonly parts: readonly Part[];
  /** In lower case; a value is `hole`. */
  readonly text: string;
  readonly words: readonly string[];
  readonly origins: readonly Origin[];
}

export interface MessageIndex {
  readonly templates: readonly Template[];
  /** Word -> the templates that hold it. */
  readonly byWord: ReadonlyMap<string, readonly Template[]>;
}

/** Stands for a value; no keyword can hold it. */
export const hole = '\x01';

export function indexMessages(messages: readonly Message[]): MessageIndex {
  const groups = new Map<string, { readonly parts: readonly Part[]; readonly origins: Origin[] }>();
  for (const { parts, origin, excluded } of messages) {
    if (excluded !== null) continue;
    const key = JSON.stringify(parts);
    const group = groups.get(key);
    if (group) group.origins.push(origin);
    else groups.set(key, { parts, origins: [origin] });
  }
  const templates = [...groups.values()].map(({ parts, origins }) => {
    const text = textOf(parts);
    return { parts, text, words: wordsOf(text), origins };
  });
  return { templates, byWord: indexOf(templates) };
}

const textOf = (parts: readonly Part[]): string =>
  withHoles(parts, hole, (literal) => literal.replaceAll(hole, ' ')).toLowerCase();

function indexOf(templates: readonly Template[]): Map<string, Template[]> {
  const byWord = new Map<string, Template[]>();
  for (const template of templates) {
    for (const word of new Set(template.words)) {
      const holders = byWord.get(word);
      if (holders) holders.push(template);
      else byWord.set(word, [template]);
    }
  }
  return byWord;
}
