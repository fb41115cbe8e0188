// Rules and the source of a program -> what has become of each keyword, and what is new. Joins the stages; prints nothing.
import { corpusOf } from './lifecycle/corpus.ts';
import { freshOf } from './lifecycle/fresh.ts';
import { judge } from './lifecycle/judge.ts';
import type { ExtractOptions } from './options.ts';
import { type OnProgress, readProgram } from './program.ts';
import { reportOn } from './run.ts';
import type { Diagnostic } from './sources.ts';
import type { Candidate, Report } from './types.ts';
import type { RuleDocument, RuleVerdict } from './verdicts.ts';

export interface Checked {
  readonly rules: readonly RuleVerdict[];
  /** What a rule made now would hold. */
  readonly chosen: readonly Candidate[];
  readonly summary: Report['summary'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `unwanted` are keywords that people took out of a rule. The rules are about one application: what one of them holds is new for none.
 */
export async function check(
  documents: readonly RuleDocument[],
  unwanted: readonly string[],
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
): Promise<Checked> {
  const program = await readProgram(
    { ...options, exceptions: options.exceptions || nameClasses(documents) },
    onProgress,
  );
  const corpus = corpusOf(program.messages);
  const messages = program.messages.filter(({ exception }) => options.exceptions || !exception);
  const { candidates, summary, diagnostics } = reportOn({ ...program, messages }, { ...options, ruleOnly: true });
  const chosen = candidates.filter(({ selected }) => selected);
  const verdicts = documents.map(({ keywords }) => judge(keywords, corpus));
  const fresh = freshOf(chosen, verdicts.flat(), unwanted);
  const rules = documents.map((document, at) => ({ document, keywords: verdicts[at]!, fresh }));
  return { rules, chosen, summary, diagnostics: diagnostics.filter(({ file }) => file !== null) };
}

/** `SuspiciousOperation`, `java.security.SignatureException`: names of classes are asked for only then, since they cost time. */
const nameClasses = (documents: readonly RuleDocument[]): boolean =>
  documents.some(({ keywords }) => keywords.some(({ value }) => /^[\w.$]*[a-z][A-Z][\w$]*$/.test(value)));
