// Shared by the pipelines: sources -> syntax -> facts -> linking. Paths -> messages and sinks of a program.
import { bytesOf, readAll } from '../facts/reading/read-all.ts';
import { isCatalogue, languages } from '../languages/index.ts';
import { languagesWith } from '../languages/with-sinks.ts';
import { type Linked, link } from '../linking/link.ts';
import { InputError } from '../model/errors.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Vocabulary } from '../model/language-contract.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { Diagnostic, Discovery, SourceFile, Unread } from '../model/source-files.ts';
import { isPartlyRead, unreadText } from '../model/unread.ts';
import { discover } from '../sources/folder/discover.ts';

export interface Program extends Linked {
  readonly about: Pick<Report['summary'], 'files' | 'bytes' | 'skipped' | 'unread' | 'filesWithSyntaxErrors'> & {
    readonly mainLanguage: string;
  };
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export type OnProgress = (done: number, total: number) => void;

/** What files tell is not kept: of a large tree it is more than all messages. */
export async function readProgram(options: ExtractOptions, onProgress: OnProgress): Promise<Program> {
  const found = find(options);
  options.onFound(bytesOf(found.files));
  const { facts, skipped, diagnostics } = await read(found, options, onProgress);
  const about = {
    files: facts.length,
    bytes: bytesOf(facts),
    skipped,
    unread: unreadOf(found, options),
    filesWithSyntaxErrors: facts.filter(({ syntaxErrors }) => syntaxErrors).length,
    mainLanguage: mainLanguage(facts),
  };
  return {
    ...link(facts, languagesWith(options), wantsSilent(options), options.exceptions),
    about,
    files: found.files,
    diagnostics,
  };
}

/** Texts that are no messages: people may allow one all the same. */
const wantsSilent = ({ all, allow }: ExtractOptions): boolean => all || allow.length > 0;

// Larger files are tables, fonts or amalgamations; hand-written sources stay below.
const maxBytes = 2 * 1024 * 1024;

// ── discover ────────────────────────────────────────────────────────────────────────────────────────────────────────

function find(options: ExtractOptions): Discovery {
  const isAsked = ({ name }: Vocabulary): boolean => options.languages.length === 0 || options.languages.includes(name);
  const asked = languages.filter(isAsked);
  const found = discover({
    roots: options.paths,
    languageOf: byExtension(asked, ({ name }) => name),
    within: new Map(
      asked.flatMap(({ extensions, within }) => extensions.flatMap((one) => (within ? [[one, within]] : []))),
    ),
    shared: sharedExtensions(asked),
    notAsked: byExtension(
      languages.filter((one) => !isAsked(one)),
      ({ title }) => title,
    ),
    include: options.include,
    exclude: options.exclude,
    noIgnore: options.noIgnore,
    listed: options.listed,
    maxBytes,
  });
  if (found.files.length === 0) throw nothingToRead(found, options);
  return found;
}

/** The first one that has an extension. */
const byExtension = (all: readonly Vocabulary[], nameOf: (one: Vocabulary) => string): ReadonlyMap<string, string> =>
  new Map(all.toReversed().flatMap((one) => one.extensions.map((extension) => [extension, nameOf(one)] as const)));

function sharedExtensions(all: readonly Vocabulary[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { extensions, name } of all)
    for (const extension of extensions) owners.set(extension, [...(owners.get(extension) ?? []), name]);
  return new Map([...owners].filter(([, names]) => names.length > 1));
}

function nothingToRead(
  { skipped, unsupported, diagnostics }: Discovery,
  { paths, languages: asked }: ExtractOptions,
): InputError {
  const where = paths.join(', ');
  const titles = languages.map(({ title }) => title).join(', ');
  const left = counted(skipped).map(([reason, count]) => `${count} ${reason}`);
  const seen = counted(unsupported).map(([title, count]) => `${count} ${title} ${count === 1 ? 'file' : 'files'}`);
  if (left.length > 0) {
    return new InputError(`${where}: every file was skipped (${left.join(', ')})`, 'Try --no-ignore or --include.');
  }
  if (seen.length > 0 && asked.length > 0) {
    const what = asked.join(' or ');
    return new InputError(
      `${where}: no ${what} files, only ${seen.join(', ')}`,
      'Omit --lang, or name another language.',
    );
  }
  if (seen.length > 0) {
    return new InputError(
      `${where}: no file in a supported language, only ${seen.join(', ')}`,
      `Supported: ${titles}.`,
    );
  }
  if (diagnostics[0]) return new InputError(`${where}: ${diagnostics[0].text}`);
  return new InputError(`${where}: no source files in it`, `Supported: ${titles}.`);
}

const counted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

// ── share of the source that is read ────────────────────────────────────────────────────────────────────────────────

/** Empty where people choose languages. */
function unreadOf({ files, unsupported, unsupportedBytes }: Discovery, { languages: asked }: ExtractOptions): Unread {
  if (asked.length > 0) return { files: {}, share: 0 };
  const unread = Object.values(unsupportedBytes).reduce((sum, bytes) => sum + bytes, 0);
  return { files: Object.fromEntries(counted(unsupported)), share: unread / Math.max(1, unread + bytesOf(files)) };
}

/** Where most of the source was not read, what was found is not the program. */
function partlyRead(unread: Unread): readonly Diagnostic[] {
  const text = `${unreadText(unread)} not read, because no reader supports the language: most of the program is missing`;
  return isPartlyRead(unread) ? [{ kind: 'language', file: null, line: null, text }] : [];
}

// ── parse and extract ───────────────────────────────────────────────────────────────────────────────────────────────

interface SourceReading {
  readonly facts: FileFacts[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

async function read(found: Discovery, options: ExtractOptions, onProgress: OnProgress): Promise<SourceReading> {
  const { noIgnore, jobs, reader, sinks, notSinks } = options;
  const silent = wantsSilent(options);
  // A text that is thrown has the severity of the call that logs it where it is caught.
  const rules = { noIgnore, silent, exceptions: true, jobs, reader, calls: { sinks, notSinks } };
  const files = await readAll(found.files, rules, onProgress);
  const skipped: Record<string, number> = { ...found.skipped };
  for (const { skip } of files) if (skip) skipped[skip] = (skipped[skip] ?? 0) + 1;
  const diagnostics = [...found.diagnostics, ...files.flatMap(({ diagnostic }) => diagnostic ?? [])];
  if (options.strict && diagnostics[0]) throw unreadable(diagnostics[0], diagnostics.length - 1);
  return {
    facts: files.flatMap(({ facts }) => facts ?? []),
    skipped: Object.fromEntries(counted(skipped)),
    diagnostics: [
      ...diagnostics,
      ...partlyRead(unreadOf(found, options)),
      ...files.flatMap(({ facts }) => (facts ? remarksOn(facts) : [])),
    ],
  };
}

const remarksOn = ({ file, remarks = [] }: FileFacts): readonly Diagnostic[] =>
  remarks.map(({ line, text }) => ({ kind: 'annotation', file, line, text }));

function unreadable({ kind, file, text }: Diagnostic, more: number): InputError {
  const others = more > 0 ? ` (and ${more} more)` : '';
  const hint = kind === 'encoding' ? 'Convert it to UTF-8, or exclude' : 'Exclude';
  return new InputError(`: ${file}: ${text}${others}`, `${hint} it with --exclude.`, {
    option: '--strict',
  });
}

const catalogues = new Set(languages.filter(isCatalogue).map(({ name }) => name));

/** The language with the most bytes; catalogues only where there is nothing else. */
function mainLanguage(facts: readonly FileFacts[]): string {
  const bytes: Record<string, number> = {};
  const code = facts.filter(({ language }) => !catalogues.has(language));
  for (const fact of code.length > 0 ? code : facts) bytes[fact.language] = (bytes[fact.language] ?? 0) + fact.bytes;
  return counted(bytes)[0]?.[0] ?? '';
}
