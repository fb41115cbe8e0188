// A keyword list and a plan -> text edits in the style of the list: one item a line, in brackets, or a single value.

import { holdsInvisible, visible, visibleYaml } from '../../text/invisible.ts';
import { certain, itemAt, lastOf, valueAt } from '../../text/items.ts';
import type { KeywordItem, KeywordList } from '../rules/keyword-lists.ts';
import type { Edit, NewKeyword, Plan } from './changes.ts';

export function listEdits(text: string, list: KeywordList, plan: Plan): readonly Edit[] {
  const add = plan.list === list ? plan.add : [];
  const renewals = list.items.flatMap((item) =>
    plan.renew.has(item) ? renewal(text, item, valueAt(plan.renew, item)) : [],
  );
  const removed = list.items.filter((item) => plan.remove.has(item));
  const others = {
    block: () => [...removed.map((item) => lineRemoval(text, item)), ...lineAdditions(text, list, add, removed)],
    flow: () => bracketEdits(list, removed, add),
    single: () => singleEdits(text, list, removed, add),
  }[list.style]();
  return [...renewals, ...others];
}

// ── one item a line ─────────────────────────────────────────────────────────────────────────────────────────────────

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Offset after the line break that ends the line; the range of a multi-line value may include it. */
function lineEnd(text: string, [from, to]: KeywordItem['range']): number {
  if (to > from && text[to - 1] === '\n') return to;
  const at = text.indexOf('\n', to);
  return at < 0 ? text.length : at + 1;
}

/** A comment as --annotate writes it: `server/core.c:17`. */
const annotation = /^#\s*\S+:\d+(\s\(.*\)|,.*)?\s*$/;

/** A hand-written comment after the keyword is kept on a line of its own. */
function lineRemoval(text: string, { range }: KeywordItem): Edit {
  const [from, to] = [lineStart(text, range[0]), lineEnd(text, range)];
  const rest = text.slice(range[1], to);
  const comment = rest.trim();
  const keeps = comment.startsWith('#') && !annotation.test(comment);
  const indent = /^\s*/.exec(text.slice(from, range[0]))?.[0] ?? '';
  return { from, to, text: keeps ? indent + rest.trimStart() : '' };
}

function lineAdditions(
  text: string,
  { items }: KeywordList,
  add: readonly NewKeyword[],
  removed: readonly KeywordItem[],
): readonly Edit[] {
  if (add.length === 0) return [];
  const last = lastOf(items);
  const at = lineEnd(text, last.range);
  const prefix = /^\s*-\s+/.exec(text.slice(lineStart(text, last.range[0]), last.range[0]))?.[0] ?? '';
  const annotated = items.some((item) => annotation.test(text.slice(item.range[1], lineEnd(text, item.range)).trim()));
  const lines = add.map((one) => `${prefix}${quoted(one.value)}${commentOf(one, annotated)}`);
  const open = !text.slice(0, at).endsWith('\n');
  const eol = lineBreak(text);
  // The file may not end with a line break.
  return [
    { from: at, to: at, text: `${open && !removed.includes(last) ? eol : ''}${lines.join(eol)}${open ? '' : eol}` },
  ];
}

function commentOf({ origin, comments }: NewKeyword, annotated: boolean): string {
  const place = annotated && origin ? `${origin.file}:${origin.line}` : null;
  const comment = comments ? comments[annotated ? 'annotated' : 'plain'] : place;
  return comment === null ? '' : ` # ${visible(comment)}`;
}

export const lineBreak = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';

// ── in brackets ─────────────────────────────────────────────────────────────────────────────────────────────────────

function bracketEdits({ items }: KeywordList, removed: readonly KeywordItem[], add: readonly NewKeyword[]) {
  const gone = new Set(removed);
  const values = add.map(({ value }) => quoted(value));
  const end = lastOf(items).range[1];
  if (gone.size === items.length) return [{ from: itemAt(items, 0).range[0], to: end, text: values.join(', ') }];
  const last = items.findLastIndex((item) => !gone.has(item));
  const edits: Edit[] = items.flatMap((item, at) => {
    if (!gone.has(item)) return [];
    // Removes a comma too: the one after the item, or before it if it is the last.
    return at > last
      ? { from: itemAt(items, at - 1).range[1], to: item.range[1], text: '' }
      : { from: item.range[0], to: itemAt(items, at + 1).range[0], text: '' };
  });
  return values.length === 0
    ? edits
    : [...edits, { from: end, to: end, text: values.map((value) => `, ${value}`).join('') }];
}

// ── alone ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function singleEdits(
  text: string,
  { items: [item] }: KeywordList,
  removed: readonly KeywordItem[],
  add: readonly NewKeyword[],
) {
  if (add.length === 0) return [];
  const [from, to] = certain(item).range;
  const old = removed.length > 0 ? [] : [text.slice(from, to)];
  return [{ from, to, text: `[${[...old, ...add.map(({ value }) => quoted(value))].join(', ')}]` }];
}

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function renewal(text: string, { range: [from, to] }: KeywordItem, renewed: NewKeyword): readonly Edit[] {
  const value = quoted(renewed.value, text[from]);
  const breaks = text[to - 1] === '\n' ? lineBreak(text) : '';
  const end = lineEnd(text, [from, to]);
  const rest = text.slice(to, end);
  if (!annotation.test(rest.trim())) return [{ from, to, text: value + breaks }];
  return [{ from, to: to + rest.trimEnd().length, text: `${value}${commentOf(renewed, true)}` }];
}

/** In the quotes of the replaced value; single quotes if it had none. */
const quoted = (value: string, like = "'"): string =>
  like === '"' || holdsInvisible(value) ? visibleYaml(JSON.stringify(value)) : `'${value.replaceAll("'", "''")}'`;
