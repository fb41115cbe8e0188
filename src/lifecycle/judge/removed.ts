// Candidates and the keywords that people took out of a rule -> the same candidates, of which none says what these said. Others don't
// get their places: who takes ten keywords out does not ask for ten lesser ones.

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
  const chosen = candidates.filter(({ selected }) => selected);
  const left = new Set(newMessages(chosen, judge(removed.map(nowhere), indexMessages(messages))));
  return candidates.map((one) =>
    !one.selected || left.has(one) ? one : { ...one, selected: false, unselected: 'taken out by people' },
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
