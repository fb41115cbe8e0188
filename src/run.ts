// The way of the data: discover -> parse -> extract -> link -> rank -> keywords -> rule. Joins the stages; prints nothing.

import { lowestScore, ordinaryScore, select } from './keywords/select.ts';
import type { ExtractOptions } from './options.ts';
import { ruleText } from './outputs/sigma.ts';
import { type OnProgress, readProgram } from './program.ts';
import { rank } from './rank/rank.ts';
import { buildRule } from './rule/build.ts';
import { checkRuleOptions } from './rule/metadata.ts';
import { findings } from './rule/self-check.ts';
import { sourceInfo } from './rule/source-info.ts';
import type { Diagnostic } from './sources.ts';
import type { Candidate, Message, Ranked, Report, SigmaRule, SourceInfo } from './types.ts';
import { tool } from './version.ts';

/** `rules` of the report is empty when no candidate fits one. `onProgress` is called now and then while files are read. */
export async function run(options: ExtractOptions, onProgress: OnProgress = () => {}): Promise<Report> {
  checkRuleOptions(options.rule);
  const { messages, about, diagnostics } = await readProgram(options, onProgress);
  const limits = { lowest: options.ruleOnly ? lowestScore(options) : 0, ordinary: ordinaryScore(options) };
  const { ranked, below, ordinary } = rank(messages, { ...options, ...limits });
  const { candidates, unselected, best } = select(ranked, ordinary, options);
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
function bestOf(messages: readonly Message[], options: ExtractOptions): number | null {
  const { ranked, ordinary } = rank(messages, { ...options, lowest: 0, ordinary: ordinaryScore(options) });
  return select(ranked, ordinary, options).best;
}

// ── rule ────────────────────────────────────────────────────────────────────────────────────────────────────────────

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
