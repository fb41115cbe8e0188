// A table of node types -> what becomes of each, by its number in the grammar, so that going over a tree compares no names.
import type { Language as Grammar } from 'web-tree-sitter';
import type { TreeTable } from '../../model/tree-table.ts';

export const Role = {
  /** What is in it is read; a leaf is a name or a mark. */
  entered: 1,
  text: 2,
  number: 4,
  interpolated: 8,
  rewritten: 16,
  /** Besides: a statement ends behind it. */
  endBehind: 32,
  /** Besides: parentheses around it, at least in some places. */
  wrapped: 64,
  /** Besides: written anew behind a name. */
  named: 128,
  /** Besides: may leave out the next node. */
  omitting: 256,
  /** Besides: written anew where it is a value. */
  valued: 512,
  /** Besides: an indented block. */
  block: 1024,
  /** A line for the preprocessor begins here. */
  directive: 2048,
  /** Its text stands elsewhere. */
  heredoc: 4096,
  /** Besides: may be what a function returns. */
  result: 8192,
  /** Besides: a function that may return its last statement. */
  giving: 16384,
} as const;

export type Roles = Uint16Array;

export const isRole = (roles: number, role: number): boolean => (roles & role) !== 0;

/** The tables of languages are constants: their roles are made once for each grammar. */
const known = new WeakMap<TreeTable, Roles>();

export function rolesOf(table: TreeTable, grammar: Grammar): Roles {
  const roles =
    known.get(table) ??
    Uint16Array.from({ length: grammar.nodeTypeCount }, (_, id) => roleOf(table, grammar.nodeTypeForId(id) ?? ''));
  known.set(table, roles);
  return roles;
}

function roleOf(table: TreeTable, type: string): number {
  const ends = table.endBehind?.has(type) ? Role.endBehind : 0;
  const wrapped = table.wrapped?.has(type) ? Role.wrapped : 0;
  const named = table.named?.has(type) ? Role.named : 0;
  const omitting = table.omitting?.node === type ? Role.omitting : 0;
  const valued = table.valuedAnywhere && table.valued?.has(type) ? Role.valued : 0;
  const block = table.blocks?.has(type) ? Role.block : 0;
  const result = table.results?.values.has(type) ? Role.result : 0;
  const giving = table.results?.functions.has(type) ? Role.giving : 0;
  return kindOf(table, type) | ends | wrapped | named | omitting | valued | block | result | giving;
}

function kindOf(table: TreeTable, type: string): number {
  if (table.skipped.has(type)) return 0;
  if (table.texts.has(type)) return Role.text;
  if (table.heredocs?.beginning === type) return Role.heredoc;
  if (table.numbers.has(type)) return Role.number;
  if (table.directives?.nodes.has(type)) return Role.directive;
  if (table.interpolated?.has(type)) return Role.interpolated;
  return table.rewritten?.has(type) ? Role.rewritten : Role.entered;
}
