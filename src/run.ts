// The way of the data: discover -> parse -> extract -> link -> rank -> keywords -> rule. Joins the stages; prints nothing.

import { discover } from './discover/discover.ts';
import { InputError } from './errors.ts';
import { lowestScore, select } from './keywords/select.ts';
import { isCatalogue, languages } from './languages/index.ts';
import { link } from './link/link.ts';
import type { ExtractOptions } from './options.ts';
import { ruleText } from './outputs/sigma.ts';
import { rank } from './rank/rank.ts';
import { readAll } from './read/read-all.ts';
import { buildRule } from './rule/build.ts';
import { checkRuleOptions } from './rule/metadata.ts';
import { findings } from './rule/self-check.ts';
import { sourceInfo } from './rule/source-info.ts';
import type { Diagnostic, Discovery } from './sources.ts';
import type { Candidate, FileFacts, Message, Ranked, Report, SigmaRule, SourceInfo } from './types.ts';
import { tool } from './version.ts';

/** `rules` of the report is empty when no candidate fits one. `onProgress` is called now and then while files are read. */
export async function run(options: ExtractOptions, onProgress: OnProgress = () => {}): Promise<Report> {
  checkRuleOptions(options.rule);
  const { messages, about, diagnostics } = await messagesOf(options, onProgress);
  const { ranked, below } = rank(messages, { ...options, lowest: options.ruleOnly ? lowestScore(options) : 0 });
  const { candidates, unselected, best } = select(ranked, options);
  const source = sourceInfo(options.paths);
  const rules = rulesFor(candidates, options, source, about.mainLanguage);
  return {
    tool,
    source,
    summary: {
      files: about.files,
      bytes: about.bytes,
      messages: messages.filter(({ excluded, exception }) => excluded === null && !exception).length,
      candidates: ranked.filter((one) => fits(one, options)).length + (options.minScore === null ? below : 0),
      selected: candidates.filter(({ selected }) => selected).length,
      unselected,
      best: best ?? (below > 0 ? bestOf(messages, options) : null),
      skipped: about.skipped,
      filesWithSyntaxErrors: about.filesWithSyntaxErrors,
    },
    candidates: options.all ? candidates : candidates.filter((one) => fits(one, options)),
    rules,
    diagnostics: [...diagnostics, ...rules.flatMap((rule) => remarks(rule, source))],
  };
}

/** Highest score with a keyword, where none is high enough for the rule: people want to know how far it is. */
const bestOf = (messages: readonly Message[], options: ExtractOptions): number | null =>
  select(rank(messages, { ...options, lowest: 0 }).ranked, options).best;

/** From the paths to the messages. What files tell is not kept: of a large tree it is more than all messages. */
async function messagesOf(options: ExtractOptions, onProgress: OnProgress): Promise<Messages> {
  const { facts, skipped, diagnostics } = await read(find(options), options, onProgress);
  const about = {
    files: facts.length,
    bytes: facts.reduce((sum, { bytes }) => sum + bytes, 0),
    skipped,
    filesWithSyntaxErrors: facts.filter(({ syntaxErrors }) => syntaxErrors).length,
    mainLanguage: mainLanguage(facts),
  };
  return { messages: link(facts, languages, options.all), about, diagnostics };
}

interface Messages {
  readonly messages: readonly Message[];
  readonly about: Pick<Report['summary'], 'files' | 'bytes' | 'skipped' | 'filesWithSyntaxErrors'> & {
    readonly mainLanguage: string;
  };
  readonly diagnostics: readonly Diagnostic[];
}

export type OnProgress = (done: number, total: number) => void;

// Larger files are tables, fonts or amalgamations; hand-written sources stay below.
const maxBytes = 2 * 1024 * 1024;

// ── discover ────────────────────────────────────────────────────────────────────────────────────────────────────────

function find(options: ExtractOptions): Discovery {
  const asked = languages.filter(({ name }) => options.languages.length === 0 || options.languages.includes(name));
  const found = discover({
    roots: options.paths,
    languageOf: new Map(asked.flatMap(({ extensions, name }) => extensions.map((extension) => [extension, name]))),
    include: options.include,
    exclude: options.exclude,
    noIgnore: options.noIgnore,
    listed: options.listed,
    maxBytes,
  });
  if (found.files.length === 0) throw nothingToRead(found, options);
  return found;
}

function nothingToRead({ skipped, unsupported, diagnostics }: Discovery, { paths }: ExtractOptions): InputError {
  const where = paths.join(', ');
  const titles = languages.map(({ title }) => title).join(', ');
  const left = counted(skipped).map(([reason, count]) => `${count} ${reason}`);
  const seen = counted(unsupported).map(([title, count]) => `${count} ${title} ${count === 1 ? 'file' : 'files'}`);
  if (left.length > 0) {
    return new InputError(
      `${where}: every file is left out (${left.join(', ')})`,
      'Try --no-ignore, or see --include.',
    );
  }
  if (seen.length > 0) {
    return new InputError(`${where}: no file of a supported language, but ${seen.join(', ')}`, `Supported: ${titles}.`);
  }
  if (diagnostics[0]) return new InputError(`${where}: ${diagnostics[0].text}`);
  return new InputError(`${where}: no source file in it`, `Supported: ${titles}.`);
}

const counted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

// ── parse and extract ───────────────────────────────────────────────────────────────────────────────────────────────

interface Reading {
  readonly facts: FileFacts[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

async function read(found: Discovery, options: ExtractOptions, onProgress: OnProgress): Promise<Reading> {
  const { noIgnore, all: silent, exceptions, jobs } = options;
  const files = await readAll(found.files, { noIgnore, silent, exceptions, jobs }, onProgress);
  const skipped: Record<string, number> = { ...found.skipped };
  for (const { skip } of files) if (skip) skipped[skip] = (skipped[skip] ?? 0) + 1;
  const diagnostics = [...found.diagnostics, ...files.flatMap(({ diagnostic }) => diagnostic ?? [])];
  if (options.strict && diagnostics[0]) throw unreadable(diagnostics);
  return {
    facts: files.flatMap(({ facts }) => facts ?? []),
    skipped: Object.fromEntries(counted(skipped)),
    diagnostics,
  };
}

function unreadable(diagnostics: readonly Diagnostic[]): InputError {
  const [first, ...more] = diagnostics;
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return new InputError(`--strict: ${first!.file}: ${first!.text}${others}`, 'Leave it out with --exclude.');
}

// ── rule ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const catalogues = new Set(languages.filter(isCatalogue).map(({ name }) => name));

const fits = ({ excluded, score }: Ranked, { minScore }: ExtractOptions): boolean =>
  excluded === null && score >= (minScore ?? 0);

function rulesFor(
  candidates: readonly Candidate[],
  options: ExtractOptions,
  source: SourceInfo,
  mainLanguage: string,
): readonly SigmaRule[] {
  const chosen = candidates.filter(({ selected }) => selected);
  if (chosen.length === 0) return [];
  return [buildRule(chosen, options.rule, source, mainLanguage)];
}

/** The language with the most bytes; catalogues only where there is nothing else. */
function mainLanguage(facts: readonly FileFacts[]): string {
  const bytes: Record<string, number> = {};
  const code = facts.filter(({ language }) => !catalogues.has(language));
  for (const fact of code.length > 0 ? code : facts) bytes[fact.language] = (bytes[fact.language] ?? 0) + fact.bytes;
  return counted(bytes)[0]?.[0] ?? '';
}

/** What people should know about a rule that is fit to be written; throws for one that Sigma tools would refuse. */
function remarks(rule: SigmaRule, source: SourceInfo): readonly Diagnostic[] {
  const found = findings(rule, ruleText(rule));
  const wrong = found.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(`the rule would be refused: ${wrong.map(({ text }) => text).join('; ')}`);
  const about = (kind: string, text: string): Diagnostic => ({ kind, file: null, line: null, text });
  return [
    ...found.map(({ name, text }) => about(`rule ${name}`, text)),
    ...(source.dirty ? [about('reference', 'the tree has changes that its permalink does not show')] : []),
  ];
}
