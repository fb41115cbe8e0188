// Names passed to a sink instead of a string -> the call that emits the string: a constant, a returned text, a table or a member. Of
// several calls, the most severe one.

import type { CallFact, FileFacts, IndirectUse, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { isMoreSevere, type Severity } from '../../model/severity.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, valueAt } from '../../text/items.ts';
import { severityOf } from '../sinks/severity.ts';
import { type Sink, type SinkContext, type SinkEvidence, sinkOf } from '../sinks/sinks.ts';

export interface PrintedNames {
  readonly call: CallFact;
  readonly sink: Sink;
  readonly severity: Severity;
  /** The file with the call. */
  readonly file: string;
  readonly function: string | null;
}

/** The call that emits a text of a file, or null. */
export type PrintedBy = (text: StringFact, file: FileFacts) => PrintedNames | null;

export function resolveIndirectUses(
  facts: readonly FileFacts[],
  aroundOf: (file: FileFacts) => SinkContext,
  unitOf: UnitOf,
): PrintedBy {
  const told = namesOf(facts);
  const definers = definersOf(facts, told, unitOf);
  const best = new Map<string, PrintedNames>();
  const keep = (keys: readonly string[], printed: PrintedNames): void => {
    for (const key of keys) if (isMore(printed, best.get(key))) best.set(key, printed);
  };
  for (const file of facts) {
    const around = aroundOf(file);
    for (const mention of file.indirectUses) {
      const keys = mention.call ? meant(mention, file, around.language, definers, unitOf) : none;
      const printed = keys.length > 0 ? printedAt(mention, certain(mention.call), file, around) : null;
      if (printed && isNews(mention.kind, printed)) keep(keys, printed);
    }
  }
  const known = (kind: Kind, name: string, file: FileFacts): PrintedNames | null => {
    const keys = [ofUnit(unitOf(file), kind, name), `${kind} ${moduleOf(unitOf(file))}.${name}`, `${kind} ${name}`];
    return keys.reduce<PrintedNames | null>(
      (most, key) => (isMore(best.get(key), most) ? valueAt(best, key) : most),
      null,
    );
  };
  const steps = facts.flatMap((file) =>
    file.indirectUses.filter(({ call }) => !call).map((mention) => ({ mention, file })),
  );
  for (const { mention, file } of steps) {
    const printed = mention.function === null ? null : known('function', mention.function, file);
    if (printed) keep(meant(mention, file, aroundOf(file).language, definers, unitOf), printed);
  }
  return (text, file) => {
    const kind = text.localExclusion || best.size === 0 ? undefined : kindOf(text);
    if (!kind || !told[kind].has(nameOf(text))) return null;
    if (!isLocal(text)) return known(kind, nameOf(text), file);
    return best.get(ofUnit(unitOf(file), kind, localName(text))) ?? null;
  };
}

const none: readonly never[] = [];

type Kind = IndirectUse['kind'];
type Names = Readonly<Record<Kind, ReadonlySet<string>>>;
/** By name, the units. */
type Definers = ReadonlyMap<string, ReadonlySet<string>>;

const kinds: Partial<Record<StringFact['role'], Kind>> = {
  constant: 'constant',
  returned: 'function',
  table: 'table',
  assigned: 'member',
};

/** undefined for a text that is used where it is written. */
function kindOf({ call, role, target, member, function: inside }: StringFact): Kind | undefined {
  if (target === null || (role === 'assigned' && !member)) return undefined;
  if (call) return role === 'argument' && inside === null ? 'constant' : undefined; // `var ErrDenied = errors.New("…")`
  return kinds[role];
}

/** What names belong to: the file, or the folder where all files of one are a module. */
export type UnitOf = (file: FileFacts) => string;

const ofUnit = (unit: string, kind: Kind, name: string): string => `${unit}\0${kind} ${name}`;

/** The module or class of a unit: `Names` for `src/Names.java`. */
const moduleOf = (unit: string): string => unit.replace(/^.*\/|\.\w+$/g, '');

/** Units that define texts under a name that is used somewhere. */
function definersOf(facts: readonly FileFacts[], mentioned: Names, unitOf: UnitOf): Definers {
  const found = new Map<string, Set<string>>();
  const add = (key: string, file: FileFacts): void =>
    void found.set(key, (found.get(key) ?? new Set()).add(unitOf(file)));
  for (const file of facts) {
    for (const text of file.texts) {
      const kind = kindOf(text);
      if (!kind || !mentioned[kind].has(nameOf(text))) continue;
      add(`${kind} ${isLocal(text) ? localName(text) : nameOf(text)}`, file);
    }
    for (const { call, function: inside } of file.indirectUses) if (!call && inside) add(`function ${inside}`, file);
  }
  return found;
}

/** All indirectly used names, by kind. */
function namesOf(facts: readonly FileFacts[]): Names {
  const found = {
    constant: new Set<string>(),
    function: new Set<string>(),
    table: new Set<string>(),
    member: new Set<string>(),
  };
  for (const { indirectUses } of facts)
    for (const { kind, name } of indirectUses) {
      found[kind].add(lastName(name));
      if (kind === 'member') found.table.add(ownerOf(name)); // `rule.text` of `rule = { .text = "…" }`
    }
  return found;
}

/** The name of a table inside a function is visible only there. */
const isLocal = ({ role, function: inside }: StringFact): boolean => role === 'table' && inside !== null;

const localName = ({ target, table, function: inside }: Pick<StringFact, 'target' | 'table' | 'function'>): string =>
  `${inside}()${table ?? target}`;

/** What a text is found by: the name of its table rather than that of its member. */
const nameOf = ({ target, table }: StringFact): string => table ?? certain(target);

const ownerOf = (name: string): string => name.split('.').at(-2) ?? '';

// Several programs in a tree may define the same name; with more definers, they are unrelated.
const mostDefiners = 4;

/** Keys of the texts that a use may refer to; none if that is unclear. */
function meant(
  { kind, name, function: inside }: IndirectUse,
  file: FileFacts,
  language: Vocabulary,
  definers: Definers,
  unitOf: UnitOf,
): string[] {
  const last = lastName(name);
  const unit = unitOf(file);
  const way = name.split('.').slice(0, -1);
  const local = kind === 'table' ? localName({ target: name, function: inside }) : '';
  if (local && definers.get(`${kind} ${local}`)?.has(unit)) return [ofUnit(unit, kind, local)];
  const units = definers.get(`${kind} ${last}`);
  if (kind === 'member') return membersMeant({ name: last, way, inside }, unit, definers, language);
  if (!units) return [];
  if (units.has(unit) && (way.length === 0 || selves.has(way.join('.')))) return [ofUnit(unit, kind, last)];
  if (way.length > 0) return isModular(language) ? [`${kind} ${way.at(-1)}.${last}`] : [];
  return isClear(kind, last, units.size, language) ? [`${kind} ${last}`] : [];
}

/** `job->why` refers to the `why` of this file, and of other files if only few have one. */
function membersMeant(
  { name, way, inside }: { readonly name: string; readonly way: readonly string[]; readonly inside: string | null },
  unit: string,
  definers: Definers,
  language: Vocabulary,
): string[] {
  const owner = way.length === 1 ? (way[0] ?? '') : '';
  const locals = [localName({ target: owner, function: inside }), owner];
  const table = owner === '' ? undefined : locals.find((one) => definers.get(`table ${one}`)?.has(unit));
  if (table !== undefined) return [ofUnit(unit, 'table', table)];
  const units = definers.get(`member ${name}`);
  if (!units || (isModular(language) && !selves.has(way.join('.')))) return [];
  const here = units.has(unit) ? [ofUnit(unit, 'member', name)] : [];
  return isModular(language) || units.size > mostDefiners ? here : [...here, `member ${name}`];
}

/** Whether a name refers to another file's definition. A plain name such as `values` is more often a local table. */
function isClear(kind: Kind, name: string, units: number, language: Vocabulary): boolean {
  if (language.folderModules) return false;
  if (isModular(language)) return kind === 'constant' && units === 1;
  return kind === 'table' ? units === 1 && /[A-Z_\d]/.test(name) : units <= mostDefiners;
}

const selves = new Set(['this', 'self', 'cls']);

/** Names belong to modules or classes, not to the whole program. */
export const isModular = ({ scoped, modules }: Vocabulary): boolean => scoped === true || modules === true;

const telling = new Set(['log', 'reply', 'terminal', 'throw']);

function printedAt(
  mention: IndirectUse,
  call: CallFact,
  { file }: FileFacts,
  around: SinkContext,
): PrintedNames | null {
  const role = mention.thrown ? 'thrown' : 'argument';
  const text = { role, call, outer: [], target: null, function: mention.function } satisfies SinkEvidence;
  const sink = sinkOf(text, around);
  if (!telling.has(sink.kind)) return null;
  return { call, sink, severity: severityOf(text, sink, around), file, function: mention.function };
}

/** Returned texts and tables may have other, unseen uses, so a debug or terminal call says little about them. */
const isNews = (kind: Kind, { sink, severity }: PrintedNames): boolean =>
  kind === 'constant' ||
  (severity !== 'debug' && (sink.kind !== 'terminal' || (kind !== 'member' && severity !== 'unknown')));

/** Ties are broken by file name, so that the result does not depend on the order of files. */
function isMore(one: PrintedNames | undefined, than: PrintedNames | null | undefined): boolean {
  if (one === undefined || !than) return one !== undefined;
  return isMoreSevere(one.severity, than.severity) || (one.severity === than.severity && one.file < than.file);
}
