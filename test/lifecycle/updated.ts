// Plans for rules whose keywords say what has become of them: `gone …` is dead, `old …` is reworded to `renewed …`, all others live, and `mine …` people wrote.

import type { Decision } from '../../src/lifecycle/decisions/decisions.ts';
import { takenOut } from '../../src/lifecycle/decisions/infer-decisions.ts';
import type { Planned } from '../../src/lifecycle/edit/changes.ts';
import { plan } from '../../src/lifecycle/edit/plan.ts';
import { readRules } from '../../src/lifecycle/rules/read-rules.ts';
import type { Candidate } from '../../src/model/candidates.ts';
import type { KeywordVerdict, RuleKeyword } from '../../src/model/keyword-status.ts';
import type { Origin } from '../../src/model/messages.ts';
import { candidate as plainCandidate, origin as plainOrigin } from '../rule/samples.ts';

/** Without `decided` the tool wrote all keywords that are dead or reworded. */
export function updatedBy(
  text: string,
  add: readonly string[],
  decided?: Decision | null,
  prune = false,
): readonly Planned[] {
  return readRules(text, 'r.yml').map((rule) => {
    const { keywords } = rule.document;
    const drifted = keywords.map(({ value }) => value).filter((value) => /^(gone|old) /.test(value));
    const given = decided === undefined ? { rule: '', written: drifted, removed: [], added: [], seen: [] } : decided;
    const items = rule.lists.flatMap((list) => list.items);
    const decision = given && { ...given, removed: takenOut(given, items) };
    const verdicts = keywords.map(verdictOf);
    const renewalOf = ({ keyword }: KeywordVerdict) => ({ value: keyword.value.replace('old', 'renewed'), origin });
    const isOwnForm = ({ keyword }: KeywordVerdict) => !keyword.value.startsWith('mine');
    const chosen = add.map(candidate);
    return { rule, plan: plan(rule, { verdicts, chosen, decision, prune, renewalOf, isOwnForm }) };
  });
}

const origin: Origin = { ...plainOrigin, file: 'new.c', line: 5 };

function verdictOf(keyword: RuleKeyword): KeywordVerdict {
  const status = keyword.value.startsWith('gone ') ? 'dead' : keyword.value.startsWith('old ') ? 'reworded' : 'live';
  const text = keyword.value.replace('old', 'renewed');
  const closest =
    status === 'reworded' ? { parts: [{ literal: text }], text, similarity: 0.8, isNew: false, origin } : null;
  return { keyword, status, matches: status === 'live' ? 1 : 0, origins: [], templates: [], noisy: null, closest };
}

const candidate = (text: string): Candidate =>
  plainCandidate(text, { parts: [{ literal: `${text} ${text}` }], score: 80, reasons: [], origins: [origin] });
