// Untrusted text -> YAML documents, with bounds on nesting, aliases and size.
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  YAMLParseError,
} from 'yaml';
import { InputError } from '../model/errors.ts';

export type YamlNode = ParsedNode | null;

export interface BoundedYaml {
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  readonly lines: LineCounter;
  /** Resolves an alias to its node; returns any other node as it is. */
  readonly resolve: (node: YamlNode) => YamlNode;
}

const MAX_DEPTH = 100;
const MAX_TOKENS = 2_000_000;
const MAX_ALIASED_NODES = 100_000;

/**
 * Documents with syntax errors keep them in `errors`, as in the library. Throws an InputError with file and line for input that would take
 * too much to read: nesting, tokens, aliases that multiply or contain themselves. `failsafe` makes every scalar a string.
 */
export function parseYaml(
  text: string,
  file: string,
  schema: 'failsafe' | 'core',
  maxTokens = MAX_TOKENS,
): BoundedYaml {
  const lines = new LineCounter();
  // Duplicate keys are checked below: the library compares each key with all before it. Known tags would turn strings into bytes.
  const options = {
    schema,
    logLevel: 'silent',
    uniqueKeys: false,
    resolveKnownTags: false,
    lineCounter: lines,
  } as const;
  const tokens = tokensOf(text, file, lines, maxTokens);
  const documents = [...new Composer<ParsedNode>(options).compose(tokens)];
  const targets = new Map<ParsedNode, ParsedNode>();
  const place = (offset: number) => {
    const { line, col: column } = lines.linePos(offset);
    return { file, line, column };
  };
  for (const document of documents) if (document.errors.length === 0) resolveAliases(document, place, targets);
  return { documents, lines, resolve: (node) => (node === null ? null : (targets.get(node) ?? node)) };
}

/** Composing is recursive, so depth is bounded first: a stack overflow inside a regular expression ends the process. */
function tokensOf(text: string, file: string, lines: LineCounter, maxTokens: number) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens = [];
  let count = 0;
  const refuse = (what: string, hint: string): InputError =>
    new InputError(what, hint, { file, line: lines.linePos(parser.offset).line });
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) throw refuse(`is nested more than ${MAX_DEPTH} levels deep`, 'Flatten it.');
    if (++count > maxTokens) throw refuse(`has more than ${maxTokens} YAML tokens`, 'Split the file.');
  }
  tokens.push(...parser.end());
  return tokens;
}

// ── aliases ─────────────────────────────────────────────────────────────────────────────────────────────────────────

type Place = (offset: number) => InputError['facts'];

/** In one pass: an alias refers to the last anchor of its name before it. Counts the nodes of the expanded document. */
function resolveAliases(
  document: Document.Parsed<ParsedNode>,
  place: Place,
  targets: Map<ParsedNode, ParsedNode>,
): void {
  const anchors = new Map<string, ParsedNode>();
  const sizes = new Map<ParsedNode, number>();
  let aliased = 0;

  function sizeOf(node: YamlNode): number {
    if (node === null) return 0;
    if (isAlias(node)) return sizeOfTarget(node);
    if (node.anchor) anchors.set(node.anchor, node);
    const size = childrenOf(node).reduce((sum, child) => sum + sizeOf(child), 1);
    if (node.anchor) sizes.set(node, size);
    if (isMap(node))
      checkKeys(
        node.items.map(({ key }) => key),
        document,
      );
    return size;
  }

  function sizeOfTarget(alias: ParsedNode & { readonly source: string }): number {
    const target = anchors.get(alias.source);
    const at = place(alias.range[0]);
    if (!target)
      throw refuse(at, `no anchor is named "${alias.source}"`, `Name it with &${alias.source} before this place.`);
    const size = sizes.get(target);
    if (size === undefined) throw refuse(at, `alias *${alias.source} contains itself`, writeOut);
    aliased += size;
    if (aliased > MAX_ALIASED_NODES)
      throw refuse(at, `aliases expand to more than ${MAX_ALIASED_NODES} values`, writeOut);
    targets.set(alias, target);
    return size;
  }

  sizeOf(document.contents);
}

const writeOut = 'Write the values out instead.';
const refuse = (at: InputError['facts'], what: string, hint: string): InputError => new InputError(what, hint, at);

function childrenOf(node: ParsedNode): readonly YamlNode[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key as YamlNode, value as YamlNode]);
  return isSeq(node) ? (node.items as YamlNode[]) : [];
}

function checkKeys(keys: readonly unknown[], document: Document.Parsed): void {
  const seen = new Set<unknown>();
  for (const key of keys) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) {
      const [from = 0] = key.range ?? [];
      document.errors.push(new YAMLParseError([from, from + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
    }
    seen.add(key.value);
  }
}

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Maps as objects, lists as arrays, scalars as parsed. Aliases are expanded. */
export function plainValue(node: YamlNode, { resolve }: Pick<BoundedYaml, 'resolve'>): unknown {
  const real = resolve(node);
  const plain = (child: unknown): unknown => plainValue(child as YamlNode, { resolve });
  if (isMap(real)) return Object.fromEntries(real.items.map(({ key, value }) => [keyText(plain(key)), plain(value)]));
  if (isSeq(real)) return real.items.map(plain);
  return isScalar(real) ? real.value : null;
}

const keyText = (key: unknown): string => (typeof key === 'object' ? JSON.stringify(key) : String(key));
