// Scores one template: sums the points of all signals that apply.

import { signalPoints, startPoints } from '../data/learned.ts';
import type { Reason } from '../model/candidates.ts';
import { itemAt } from '../text/items.ts';
import { exceptionSignals } from './exceptions/exceptions.ts';
import type { Verdicts } from './signals/judgement.ts';
import { meanings } from './signals/meanings.ts';
import { signals } from './signals/signals.ts';
import type { Signal, Subject } from './signals/subject.ts';
import { detailOf, type Measured, measures, textMeasure } from './words.ts';

/** A match of a signal. Its reason is formatted later, because most templates score too low to be shown. */
export interface Finding {
  readonly signal: string;
  readonly points: number;
  readonly seen: string | Measured;
  /** Of the signals of one idea only the strongest counts. */
  readonly idea?: string;
  /** By how much people changed its points; all of them for a category of their own. */
  readonly changed?: number;
}

/** What changes the score; some signals only tell what is noise. */
export const reasonsOf = (findings: readonly Finding[]): readonly Reason[] =>
  findings
    .filter(({ points }) => points !== 0)
    .map(({ signal, points, seen }) => ({
      signal,
      points,
      detail: typeof seen === 'string' ? seen : detailOf(seen),
    }));

/** A signal with its points, including the user's weights. */
interface Row extends Pick<Signal, 'name' | 'idea' | 'detect'>, Pick<Finding, 'changed'> {
  readonly points: number;
}

/** All matches of signals that have points. These signals are selected once. */
export function findingsBy({ categoriesIn, weight }: Verdicts): (subject: Subject) => Finding[] {
  const rowsOf = (table: readonly Signal[]): readonly Row[] =>
    table
      .map(({ name, weight: own, idea, detect }) => ({
        name,
        ...(idea ? { idea } : {}),
        detect,
        points: weight(name, own),
        ...changedBy(weight(name, own) - own),
      }))
      .filter(({ name, points }) => points !== 0 || signalPoints.has(name));
  const [ofMessages, ofClasses] = [rowsOf(signals), rowsOf(exceptionSignals)];
  return (subject) => {
    const own = categoriesIn(subject.text)
      .map(({ name, points, seen }) => ({ signal: name, points: weight(name, points), seen }))
      .map((one) => ({ ...one, ...changedBy(one.points) }))
      .filter(({ points }) => points !== 0);
    if (itemAt(subject.messages, 0).exception) return detected(subject, ofClasses, own);
    const findings = detected(subject, ofMessages, own);
    for (const { name, measure } of measures) {
      const seen = measure(subject);
      if (seen) findings.push({ signal: name, points: weight(name, seen.points[0]), seen });
    }
    return findings;
  };
}

const changedBy = (changed = 0): Pick<Finding, 'changed'> => (changed === 0 ? {} : { changed });

function detected(subject: Subject, rows: readonly Row[], own: readonly Meant[]): Finding[] {
  const findings: Finding[] = [];
  for (const { name, idea, points, changed, detect } of rows) {
    const seen = detect(subject);
    if (seen !== null)
      findings.push({ signal: name, points, seen, ...(idea === undefined ? {} : { idea }), ...changedBy(changed) });
  }
  findings.push(...own);
  const ideas = findings.filter(({ idea }) => idea !== undefined);
  const once = ideas.length > 1 ? findings.filter((one) => !isWeaker(one, ideas)) : findings;
  const meant = once.filter(isMeant);
  return meant.length > 1 ? once.filter((one) => !isSaidTwice(one, meant)) : once;
}

/** Of the signals of one idea the strongest counts, and of equals the first one. */
function isWeaker(finding: Finding, ideas: readonly Finding[]): boolean {
  if (finding.idea === undefined) return false;
  const alike = ideas.filter(({ idea }) => idea === finding.idea);
  return finding !== alike.reduce((a, b) => (Math.abs(b.points) > Math.abs(a.points) ? b : a));
}

/** A match of a topic, with the word that matched. */
interface Meant extends Finding {
  readonly seen: string;
}

const meaningNames = new Set(meanings.map(({ name }) => name));
const isMeant = (one: Finding): one is Meant => meaningNames.has(one.signal) && typeof one.seen === 'string';

/** A word counts for one topic only: `exceeds` is exhaustion, and not also a protocol violation. */
function isSaidTwice(finding: Finding, meant: readonly Meant[]): boolean {
  const one = meant.find((other) => other === finding);
  return meant.some(({ points, seen }) => one && points > one.points && seen.toLowerCase() === one.seen.toLowerCase());
}

/** What a keyword has to hold: the phrases of topics, and words with as many points. */
export function tellingIn(findings: readonly Finding[]): readonly string[] {
  const phrases = findings.flatMap(({ signal, points, seen }) => {
    if (typeof seen === 'string') return meaningNames.has(signal) ? [{ phrase: seen, points }] : [];
    return signal === textMeasure
      ? [...seen.found.values()].map(({ word, points: [points] }) => ({ phrase: word, points }))
      : [];
  });
  const strongest = Math.max(...phrases.map(({ points }) => points), 0);
  return phrases
    .filter(({ points }) => points >= MIN_TELLING && points >= strongest / 2)
    .sort((a, b) => b.points - a.points)
    .map(({ phrase }) => phrase);
}

// As much as the weakest topic has.
const MIN_TELLING = 4;

/** 0 to 100. Exception classes start where messages do. */
export function scoreOf(findings: readonly Finding[]): number {
  let [sum] = startPoints;
  for (const { points } of findings) sum += points;
  return Math.max(0, Math.min(100, Math.round(sum)));
}
