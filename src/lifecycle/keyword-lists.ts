// The detection of a rule -> the lists of keywords in it: a value without a field, alone or among others, in maps under `'|all'`.
// What has a field is no keyword (Sigma rules 2.1.0, "Keywords").
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type YAMLMap } from 'yaml';
import type { RuleKeyword } from '../verdicts.ts';
import { negatedBy } from './negated.ts';

export interface KeywordItem {
  readonly keyword: RuleKeyword;
  /** Where its value begins and ends in the text of the file. */
  readonly range: readonly [number, number];
}

export interface KeywordList {
  readonly selection: string;
  readonly role: RuleKeyword['role'];
  readonly style: 'block' | 'flow' | 'single';
  readonly items: readonly KeywordItem[];
}

/** The file, and where its lines begin. */
export interface Source {
  readonly text: string;
  readonly lines: LineCounter;
}

interface Found {
  readonly lists: KeywordList[];
  readonly unread: string[];
}

type Node = ParsedNode | null;

export function keywordLists(detection: YAMLMap<ParsedNode, Node>, document: Document.Parsed, source: Source): Found {
  const found: Found = { lists: [], unread: [] };
  const isNegated = negatedBy(conditionOf(detection));
  for (const { key, value } of detection.items) {
    const selection = isScalar(key) ? String(key.value) : '';
    if (selection === 'condition' || selection === 'timeframe') continue;
    const role = isNegated(selection) ? 'filter' : 'any';
    visit(value, { selection, role, document, source, found }, 0);
  }
  return found;
}

/** Old rules may have several conditions. */
function conditionOf(detection: YAMLMap<ParsedNode, Node>): string {
  const condition = detection.get('condition', true) as Node | undefined;
  if (isSeq(condition)) return condition.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(' or ');
  return isScalar(condition) ? String(condition.value) : '';
}

interface Place {
  readonly selection: string;
  readonly role: RuleKeyword['role'];
  readonly document: Document.Parsed;
  readonly source: Source;
  readonly found: Found;
}

// Aliases may go round in circles.
const deepest = 20;

function visit(node: Node, place: Place, depth: number): void {
  const real = resolved(node, place);
  if (depth > deepest || real === null) return;
  if (isMap(real)) visitMap(real as YAMLMap<ParsedNode, Node>, place, depth);
  else if (isSeq(real)) {
    const items = real.items as Node[];
    add(items, real.flow ? 'flow' : 'block', place);
    for (const item of items) if (!isScalar(resolved(item, place))) visit(item, place, depth + 1);
  } else add([node], 'single', place);
}

function resolved(node: Node, { document }: Place): Node {
  return isAlias(node) ? ((node.resolve(document) as Node | undefined) ?? null) : node;
}

function visitMap(map: YAMLMap<ParsedNode, Node>, place: Place, depth: number): void {
  for (const { key, value } of map.items) {
    const [field, ...modifiers] = (isScalar(key) ? String(key.value) : '').split('|');
    if (field !== '') continue;
    const other = modifiers.find((modifier) => !plain.has(modifier));
    if (other !== undefined)
      place.found.unread.push(`selection ${place.selection}: keywords with |${other} are not compared`);
    else visit(value, modifiers.includes('all') && place.role === 'any' ? { ...place, role: 'all' } : place, depth + 1);
  }
}

// Where a line begins and ends nobody knows from its message alone: these too are looked for anywhere.
const plain: ReadonlySet<string> = new Set(['all', 'contains', 'startswith', 'endswith', 'cased']);

function add(nodes: readonly Node[], style: KeywordList['style'], place: Place): void {
  const items = nodes.flatMap((node) => itemOf(node, place));
  if (items.length > 0) place.found.lists.push({ selection: place.selection, role: place.role, style, items });
}

function itemOf(node: Node, place: Place): readonly KeywordItem[] {
  const real = resolved(node, place);
  if (node === null || !isScalar(real) || String(real.value ?? '') === '') return [];
  const { lines, text } = place.source;
  const { line, col: column } = lines.linePos(node.range[0]);
  const written = text.slice(lines.lineStarts[line - 1], lines.lineStarts[line]).trimEnd();
  const { selection, role } = place;
  return [
    {
      keyword: { value: String(real.value), line, column, written, selection, role },
      range: [node.range[0], node.range[1]],
    },
  ];
}
