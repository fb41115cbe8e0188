// The way of the data: discover -> parse -> extract -> link -> rank -> keywords -> rules. Joins the stages; prints nothing.

import { findComponents } from './components/components.ts';
import { findTools } from './components/roles.ts';
import { tallyComponents } from './components/tally.ts';
import { lowestScore, ordinaryScore, select } from './keywords/select.ts';
import type { ExtractOptions } from './options.ts';
import { ruleText } from './outputs/sigma.ts';
import { type OnProgress, readProgram } from './program.ts';
import { rank } from './rank/rank.ts';
import { fileNames } from './rule/file-name.ts';
import { checkRuleOptions } from './rule/metadata.ts';
import { buildRules } from './rule/rules.ts';
import { findings } from './rule/self-check.ts';
import { sourceInfo } from './rule/source-info.ts';
import type { Diagnostic } from './sources.ts';
import type { Message, Ranked, Report, RuleFile, SigmaRule, SourceInfo } from './types.ts';
import { tool } from './version.ts';

/** `rules` of the report is empty when no candidate fits one. `onProgress` is called now and then while files are read. */
export async function run(options: ExtractOptions, onProgress: OnProgress = () => {}): Promise<Report> {
  checkRuleOptions(options.rule);
  const { messages, about, files, diagnostics } = await readProgram(options, onProgress);
  const told = messages.filter(({ excluded, exception }) => excluded === null && !exception);
  const components = findComponents(files, options.paths);
  const tools = findTools(
    files,
    components,
    told.map(({ origin }) => origin),
  );
  const limits = { tools, lowest: options.ruleOnly ? lowestScore(options) : 0, ordinary: ordinaryScore(options) };
  const { ranked, below, ordinary } = rank(messages, { ...options, ...limits });
  const { candidates, unselected, best } = select(ranked, ordinary, options);
  const source = sourceInfo(options.paths);
  const chosen = candidates.filter(({ selected }) => selected);
  const rules = buildRules(chosen, { ...options, source, components: components.of, mainLanguage: about.mainLanguage });
  return {
    tool,
    source,
    summary: {
      files: about.files,
      bytes: about.bytes,
      messages: told.length,
      candidates: ranked.filter((one) => fits(one, options)).length + (options.minScore === null ? below : 0),
      selected: chosen.length,
      unselected,
      best: best ?? (below > 0 ? bestOf(messages, options, tools) : null),
      skipped: about.skipped,
      filesWithSyntaxErrors: about.filesWithSyntaxErrors,
    },
    candidates: options.all ? candidates : candidates.filter((one) => fits(one, options)),
    rules,
    components: tallyComponents(
      components.of,
      told.map(({ origin }) => origin.file),
    ),
    diagnostics: [...diagnostics, ...remarks(rules, source)],
  };
}

/** Highest score with a keyword, where none is high enough for the rule: people want to know how far it is. */
function bestOf(
  messages: readonly Message[],
  options: ExtractOptions,
  tools: ReadonlyMap<string, string>,
): number | null {
  const { ranked, ordinary } = rank(messages, { ...options, tools, lowest: 0, ordinary: ordinaryScore(options) });
  return select(ranked, ordinary, options).best;
}

// ── rule ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const fits = ({ excluded, score }: Ranked, { minScore }: ExtractOptions): boolean =>
  excluded === null && score >= (minScore ?? 0);

/** The rules of a report as the files of a folder. */
export function ruleFiles({ rules }: Report): readonly RuleFile[] {
  const names = fileNames(rules);
  return rules.map((rule, at) => ({ ...names[at]!, id: rule.id, text: ruleText(rule) }));
}

/** What people should know about rules that are fit to be written, once; throws for one that Sigma tools would refuse. */
function remarks(rules: readonly SigmaRule[], source: SourceInfo): readonly Diagnostic[] {
  const found = rules.flatMap((rule) => findings(rule, ruleText(rule)));
  const wrong = found.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(`the rule would be refused: ${wrong.map(({ text }) => text).join('; ')}`);
  const texts = new Map(found.map(({ name, text }) => [text, `rule ${name}`]));
  if (source.dirty && rules.length > 0) texts.set('the tree has changes that its permalink does not show', 'reference');
  return [...texts].map(([text, kind]) => ({ kind, file: null, line: null, text }));
}
