// Detection of a rule -> its keyword lists: values without a field, alone, in lists or in maps under `'|all'` (Sigma rules 2.1.0,
// "Keywords").
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { BoundedYaml, YamlNode } from '../../files/bounded-yaml.ts';
import type { RuleKeyword } from '../../model/keyword-status.ts';
import { negatedBy } from './negated.ts';

export interface KeywordItem {
  readonly keyword: RuleKeyword;
  /** Offsets of the value in the text of the file. */
  readonly range: readonly [number, number];
}

export interface KeywordList {
  readonly selection: string;
  readonly role: RuleKeyword['role'];
  readonly style: 'block' | 'flow' | 'single';
  readonly items: readonly KeywordItem[];
}

/** The file as text and as parsed YAML. */
export interface Source {
  readonly text: string;
  readonly yaml: BoundedYaml;
}

interface Found {
  readonly lists: KeywordList[];
  readonly unread: string[];
}

export function keywordLists(detection: YAMLMap<ParsedNode, YamlNode>, source: Source): Found {
  const found: Found = { lists: [], unread: [] };
  const isNegated = negatedBy(conditionOf(detection));
  for (const { key, value } of detection.items) {
    const selection = isScalar(key) ? String(key.value) : '';
    if (selection === 'condition' || selection === 'timeframe') continue;
    const role = isNegated(selection) ? 'filter' : 'any';
    visit(value, { selection, role, source, found });
  }
  return found;
}

/** Old rules may have several conditions. */
function conditionOf(detection: YAMLMap<ParsedNode, YamlNode>): string {
  const condition = detection.get('condition', true) as YamlNode | undefined;
  if (isSeq(condition)) return condition.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(' or ');
  return isScalar(condition) ? String(condition.value) : '';
}

interface Place {
  readonly selection: string;
  readonly role: RuleKeyword['role'];
  readonly source: Source;
  readonly found: Found;
}

function visit(node: YamlNode, place: Place): void {
  const { resolve } = place.source.yaml;
  const real = resolve(node);
  if (real === null) return;
  if (isMap(real)) visitMap(real as YAMLMap<ParsedNode, YamlNode>, place);
  else if (isSeq(real)) {
    const items = real.items as YamlNode[];
    add(items, real.flow ? 'flow' : 'block', place);
    for (const item of items) if (!isScalar(resolve(item))) visit(item, place);
  } else add([node], 'single', place);
}

function visitMap(map: YAMLMap<ParsedNode, YamlNode>, place: Place): void {
  for (const { key, value } of map.items) {
    const [field, ...modifiers] = (isScalar(key) ? String(key.value) : '').split('|');
    if (field !== '') continue;
    const other = modifiers.find((modifier) => !plain.has(modifier));
    if (other !== undefined)
      place.found.unread.push(`selection ${place.selection}: keywords with |${other} are not compared`);
    else visit(value, modifiers.includes('all') && place.role === 'any' ? { ...place, role: 'all' } : place);
  }
}

// Log lines have headers, so keywords with `startswith` and `endswith` are searched anywhere too.
const plain: ReadonlySet<string> = new Set(['all', 'contains', 'startswith', 'endswith', 'cased']);

function add(nodes: readonly YamlNode[], style: KeywordList['style'], place: Place): void {
  const items = nodes.flatMap((node) => itemOf(node, place));
  if (items.length > 0) place.found.lists.push({ selection: place.selection, role: place.role, style, items });
}

function itemOf(node: YamlNode, place: Place): readonly KeywordItem[] {
  const { text, yaml } = place.source;
  const real = yaml.resolve(node);
  if (node === null || !isScalar(real) || String(real.value ?? '') === '') return [];
  const { lines } = yaml;
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
