// Drops candidates whose keyword was removed by hand, without replacing them: whoever removes ten keywords does not want ten weaker ones.

import type { Candidate } from '../../model/candidates.ts';
import type { RuleKeyword } from '../../model/keyword-status.ts';
import type { Message } from '../../model/messages.ts';
import { judge } from './judge.ts';
import { indexMessages } from './message-index.ts';
import { newMessages } from './new-messages.ts';

export function withoutRemoved(
  candidates: readonly Candidate[],
  removed: readonly string[],
  messages: readonly Message[],
): readonly Candidate[] {
  if (removed.length === 0) return candidates;
  const chosen = candidates.filter(({ selected, correlated }) => selected || correlated);
  const left = new Set(newMessages(chosen, judge(removed.map(nowhere), indexMessages(messages))));
  return candidates.map((one) =>
    !(one.selected || one.correlated) || left.has(one)
      ? one
      : { ...one, selected: false, correlated: false, unselected: 'taken out by people' },
  );
}

const nowhere = (value: string): RuleKeyword => ({
  value,
  line: 1,
  column: 1,
  written: '',
  selection: '',
  role: 'any',
});
