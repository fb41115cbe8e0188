// Messages -> one searchable text per template, with its words. Excluded texts are omitted.

import type { Part } from '../../model/facts.ts';
import type { Message, Origin } from '../../model/messages.ts';
import { withHoles } from '../../text/template-text.ts';
import { hole } from './pattern.ts';
import { wordsOf } from './words.ts';

export interface Template {
  readonly parts: readonly Part[];
  /** In lower case; each value is a `hole`. */
  readonly text: string;
  readonly words: readonly string[];
  readonly origins: readonly Origin[];
}

export interface MessageIndex {
  readonly templates: readonly Template[];
  /** Word -> the templates that contain it. */
  readonly byWord: ReadonlyMap<string, readonly Template[]>;
  readonly holding: (keyword: string) => Holding;
}

/** Templates that may contain a keyword, given the right values. */
export interface Holding {
  readonly templates: readonly Template[];
  /** Most of the keyword is fixed text of these templates. */
  readonly isProven: boolean;
}

/** A keyword -> the messages that may contain it, given the right values. */
type CanContain = (keyword: string) => { readonly messages: readonly Message[]; readonly isProven: boolean };

const nothing: CanContain = () => ({ messages: [], isProven: false });

export function indexMessages(messages: readonly Message[], canContain: CanContain = nothing): MessageIndex {
  const groups = new Map<string, { readonly parts: readonly Part[]; readonly origins: Origin[] }>();
  for (const { parts, origin, excluded } of messages) {
    if (excluded !== null) continue;
    const key = JSON.stringify(parts);
    const group = groups.get(key);
    if (group) group.origins.push(origin);
    else groups.set(key, { parts, origins: [origin] });
  }
  const byParts = new Map([...groups].map(([key, group]) => [key, templateOf(group)] as const));
  const templates = [...byParts.values()];
  const holding = (keyword: string): Holding => {
    const { messages: holders, isProven } = canContain(keyword);
    const keys = new Set(holders.map(({ parts }) => JSON.stringify(parts)));
    return { templates: [...keys].flatMap((key) => byParts.get(key) ?? []), isProven };
  };
  return { templates, byWord: indexOf(templates), holding };
}

function templateOf({ parts, origins }: Pick<Template, 'parts' | 'origins'>): Template {
  const text = textOf(parts);
  return { parts, text, words: wordsOf(text), origins };
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
