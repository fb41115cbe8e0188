// `extract`: sources -> syntax -> facts -> linking -> ranking -> keywords -> (baseline) -> rules. Prints nothing.

import type { KeywordForm } from '../keywords/keywords.ts';
import { lowestScore, ordinaryScore, select } from '../keywords/select.ts';
import { withoutRemoved } from '../lifecycle/judge/removed.ts';
import { tallyComponents } from '../linking/programs/tally.ts';
import { findLogs } from '../logs/read/find-logs.ts';
import type { LogSurroundings } from '../logs/read/open-logs.ts';
import type { Candidate, Ranked } from '../model/candidates.ts';
import type { Message } from '../model/messages.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { Report, RuleFile, SigmaRule, SourceInfo } from '../model/report.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { tool } from '../model/version.ts';
import { ruleText, sealedCorrelation, sealedText } from '../outputs/sigma.ts';
import type { rank, Unused } from '../ranking/rank.ts';
import { withAdded } from '../rule/build/added-keywords.ts';
import { withCheck, withUnread } from '../rule/build/baseline-comment.ts';
import { hasOwnLog, serviceName } from '../rule/build/log-source.ts';
import { checkRuleOptions } from '../rule/build/metadata.ts';
import { buildRules } from '../rule/build/rules.ts';
import { findings } from '../rule/validate/self-check.ts';
import { correlationNames, fileNames } from '../rule/write/file-name.ts';
import { itemAt } from '../text/items.ts';
import type { CrossCheck } from './baseline.ts';
import { chosenProgram, programOf } from './chosen-program.ts';
import { type OnProgress, type Program, readProgram } from './program.ts';

/**
 * `rules` of the report is empty when no candidate fits one. `onProgress` is called now and then while files are read. `stdin` is
 * what `-` among the logs of the baseline stands for.
 */
export async function run(
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
  stdin: Stdin = nothing,
): Promise<Report> {
  return (await runWhole(options, onProgress, stdin)).report;
}

/** The same, with all messages of the program. */
export async function runWhole(
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
  stdin: Stdin = nothing,
): Promise<{ readonly report: Report; readonly messages: readonly Message[] }> {
  checkRuleOptions(options.rule);
  await findLogs(options.baseline, () => {}); // nobody wants to wait for a log that is not there
  const program = await readProgram(options, onProgress);
  const { report } = await reportOn(program, options, stdin);
  return { report, messages: program.messages };
}

/** What `-` among the logs of a baseline stands for. */
export type Stdin = LogSurroundings['stdin'];

interface Reported {
  readonly report: Report;
  /** Hits in the baseline; null for what was not counted. */
  readonly hitsOf: (keyword: string) => number | null;
}

/** The second half of the way: from the messages of a program. `also` are keywords that the baseline is searched for besides its own. */
export async function reportOn(
  program: Program,
  options: ExtractOptions,
  stdin: Stdin = nothing,
  also: readonly string[] = [],
): Promise<Reported> {
  const { about, diagnostics } = program;
  const { source, components, programs, messages, told, rankFrom } = chosenProgram(program, options);
  const { ranked, below, ordinary, unused } = rankFrom(lowestNeeded(options));
  const form = { hasOwnLog: hasOwnLog(options.rule, source, about.mainLanguage) };
  const checked = await crossChecked(ranked, ordinary, { ...options, ...form }, stdin, also);
  const choice = select(ranked, ordinary, { ...options, ...form, counted: checked?.counted ?? null });
  const { unselected, best } = choice;
  const candidates = withoutRemoved(choice.candidates, options.removed, messages).map((one) => ({
    ...one,
    program: programOf(one, programs),
  }));
  const chosen = candidates.filter(({ selected }) => selected);
  const built = buildRules(candidates, {
    ...options,
    source,
    components: components.of,
    mainLanguage: about.mainLanguage,
  });
  const commented = (rule: SigmaRule): SigmaRule =>
    withUnread(withCheck(rule, checked?.baseline ?? null), about.unread);
  const rules = built.map((rule) => withAdded(commented(rule), options.added));
  const report: Report = {
    tool,
    source,
    summary: {
      files: about.files,
      bytes: about.bytes,
      messages: told.length,
      candidates: ranked.filter((one) => fits(one, options)).length + (options.minScore === null ? below : 0),
      selected: chosen.length,
      unselected: {
        ...unselected,
        'taken out by people': choice.candidates.filter(({ selected }) => selected).length - chosen.length,
      },
      best: best ?? (below > 0 ? bestOf(rankFrom(0), options) : null),
      skipped: about.skipped,
      unread: about.unread,
      filesWithSyntaxErrors: about.filesWithSyntaxErrors,
    },
    candidates: options.all ? candidates : candidates.filter((one) => fits(one, options)),
    rules,
    baseline: checked?.baseline ?? null,
    components: tallyComponents(
      components.of,
      told.map(({ file }) => file),
    ),
    programs,
    diagnostics: [
      ...diagnostics,
      ...unmet(candidates, unused),
      ...(checked?.diagnostics ?? []),
      ...remarks(rules, source),
    ],
  };
  return { report, hitsOf: (keyword) => checked?.counted.hitsOf(keyword)?.hits ?? null };
}

const lowestNeeded = (options: ExtractOptions): number => {
  if (!options.ruleOnly) return 0;
  return options.correlation ? ordinaryScore(options) : lowestScore(options);
};

async function* nothing(): AsyncIterable<Uint8Array> {}

/** null when nobody asked for it: what reads logs is loaded only now. `also` are counted besides the keywords of candidates. */
async function crossChecked(
  ranked: readonly Ranked[],
  ordinary: ReturnType<typeof rank>['ordinary'],
  options: ExtractOptions & KeywordForm,
  stdin: Stdin,
  also: readonly string[],
): Promise<CrossCheck | null> {
  if (options.baselineCounts === null && options.baseline.length === 0) return null;
  const { crossCheck, soughtOf } = await import('./baseline.ts');
  return crossCheck(soughtOf(ranked, ordinary, options, also), options, stdin);
}

/** The queries that count the candidates in a log store. `dialect`: loki, elasticsearch, splunk or sql. */
export async function baselineQueries(
  options: ExtractOptions,
  dialect: string,
  onProgress: OnProgress = () => {},
): Promise<string> {
  const { queriesFor, soughtOf } = await import('./baseline.ts');
  const program = await readProgram(options, onProgress);
  const { source, rankFrom } = chosenProgram(program, options);
  const { ranked, ordinary } = rankFrom(lowestScore(options));
  const form = { hasOwnLog: hasOwnLog(options.rule, source, program.about.mainLanguage) };
  return queriesFor(soughtOf(ranked, ordinary, { ...options, ...form }), dialect, serviceName(options.rule, source));
}

/** Highest score with a keyword, where none is high enough for the rule: people want to know how far it is. */
const bestOf = ({ ranked, ordinary }: ReturnType<typeof rank>, options: ExtractOptions): number | null =>
  select(ranked, ordinary, options).best;

// ── rule ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const fits = ({ excluded, score }: Ranked, { minScore }: ExtractOptions): boolean =>
  excluded === null && score >= (minScore ?? 0);

/** What people ask for and do not get. */
function unmet(candidates: readonly Candidate[], unused: Unused): readonly Diagnostic[] {
  const left = candidates.flatMap(({ wanted, unselected, origins: [origin] }) =>
    wanted && unselected !== null && unselected !== 'like others' && origin
      ? [
          {
            kind: 'choice',
            file: origin.file,
            line: origin.line,
            text: `is requested, but not in the rule: ${unselected}`,
          },
        ]
      : [],
  );
  const told = (text: string): Diagnostic => ({ kind: 'choice', file: null, line: null, text });
  const patterns = (['allow', 'deny'] as const).flatMap((key) =>
    unused[key].map((text) => told(`${key}: no message matches "${text}"`)),
  );
  return [...left, ...patterns, ...unused.keywords.map((word) => told(`keyword: no message contains "${word}"`))];
}

/** The rules of a report as the files of a folder, with correlations in files of their own, as SigmaHQ wants them. */
export function ruleFiles({ rules, source }: Report): readonly RuleFile[] {
  const names = fileNames(rules);
  return rules.flatMap((rule, at) => {
    const own = { ...itemAt(names, at), id: rule.id, text: sealedText(rule, source) };
    const text = sealedCorrelation(rule, source);
    if (text === null || !rule.correlation) return [own];
    return [own, { ...correlationNames(own), id: rule.correlation.id, text }];
  });
}

/** What people should know about rules that are fit to be written, once; throws for one that Sigma tools would refuse. */
function remarks(rules: readonly SigmaRule[], source: SourceInfo): readonly Diagnostic[] {
  const found = rules.flatMap((rule) => findings(rule, ruleText(rule)));
  const wrong = found.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0)
    throw new Error(`Sigma tools would refuse the rule: ${wrong.map(({ text }) => text).join('; ')}`);
  const texts = new Map(found.map(({ name, text }) => [text, `rule ${name}`]));
  if (source.dirty && rules.length > 0) texts.set('the tree has changes that its permalink does not show', 'reference');
  return [...texts].map(([text, kind]) => ({ kind, file: null, line: null, text }));
}
