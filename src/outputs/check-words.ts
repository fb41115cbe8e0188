// Findings of `check` as sentences with locations, for formats that list findings.

import type { Candidate } from '../model/candidates.ts';
import type { CheckReport, Closest, Drift, KeywordVerdict, RuleDocument } from '../model/keyword-status.ts';
import type { Origin } from '../model/messages.ts';
import { certain } from '../text/items.ts';
import { withStars } from '../text/template-text.ts';
import { sorted } from './candidate-text.ts';

export interface Finding {
  readonly drift: Drift;
  readonly text: string;
  /** Location in the rule; for a new message, the start of the rule. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Location in the source. */
  readonly origin: Origin | null;
  readonly fails: boolean;
}

export function findingsOf({ rules, most, failOn }: CheckReport): readonly Finding[] {
  const fails = (drift: Drift): boolean => failOn.includes(drift);
  const drifted = rules.flatMap(({ document, keywords }) =>
    keywords.flatMap((verdict) => driftsOf(verdict, most).map((one) => ({ ...placeOf(document, verdict), ...one }))),
  );
  // New messages are the same for all rules, so they are reported once.
  const added = rules.slice(0, 1).flatMap(({ document, fresh }) => sorted(fresh).map((one) => newOf(document, one)));
  return [...drifted, ...added].map((one) => ({ ...one, fails: fails(one.drift) }));
}

type Told = Pick<Finding, 'drift' | 'text' | 'origin'>;

/** A keyword may be both live and noisy. */
function driftsOf(verdict: KeywordVerdict, most: number): readonly Told[] {
  const { keyword, status, noisy, closest } = verdict;
  const told: Told[] = [];
  if (status === 'dead') {
    told.push({
      drift: 'dead',
      text: `'${keyword.value}' is dead: no message of the source contains it${closest ? `; closest is ${near(closest)}` : ''}`,
      origin: closest?.origin ?? null,
    });
  }
  if (status === 'reworded' && closest !== null)
    told.push({ drift: 'reworded', text: rewordedText(verdict), origin: closest.origin });
  if (noisy !== null && noisy > most) {
    const lines = `${noisy} ordinary log ${noisy === 1 ? 'line' : 'lines'}`;
    told.push({
      drift: 'noisy',
      text: `'${keyword.value}' is noisy: it hits ${lines}`,
      origin: verdict.origins[0] ?? null,
    });
  }
  return told;
}

function rewordedText({ keyword, closest }: KeywordVerdict): string {
  const now = certain(closest);
  return `'${keyword.value}' is reworded: ${now.isNew ? 'now' : 'closest is'} ${near(now)}`;
}

const near = ({ text, similarity, origin }: Closest): string =>
  `'${text}' (${similarity}) at ${origin.file}:${origin.line}`;

const placeOf = ({ file }: RuleDocument, { keyword }: KeywordVerdict): Pick<Finding, 'file' | 'line' | 'column'> => ({
  file,
  line: keyword.line,
  column: keyword.column,
});

const newOf = ({ file, line }: RuleDocument, { parts, origins: [origin] }: Candidate): Omit<Finding, 'fails'> => ({
  drift: 'new',
  text: `'${withStars(parts)}' is new and not in the rule${origin ? ` (${origin.file}:${origin.line})` : ''}`,
  file,
  line,
  column: 1,
  origin: origin ?? null,
});
