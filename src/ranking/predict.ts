// What an expert would say of a message, as shares that were calibrated on applications that nothing was learned from (bench/weights.mjs).

import { signalPoints, startPoints } from '../data/learned.ts';
import type { Predicted } from '../model/candidates.ts';
import type { Finding } from './score.ts';

/** Points that people give beyond ours make noise less likely by as much. */
export function predict(findings: readonly Finding[]): Predicted {
  const given = findings.reduce((sum, { changed = 0 }) => sum + changed, 0);
  const noise = likely(findings, 1, -given);
  const wrong = noise * likely(findings, 2);
  const harmless = (1 - noise) * likely(findings, 3);
  return { keep: 1 - noise - harmless, harmless, everyday: noise - wrong, wrong };
}

/** Of an exception class the score tells: no words were learned of their names. */
export function predictClass(score: number): Predicted {
  const noise = 1 / (1 + Math.exp((score - 49) / 15));
  return { keep: 1 - noise, harmless: 0, everyday: noise, wrong: 0 };
}

// Points that multiply odds by e.
const scale = 10;

function likely(findings: readonly Finding[], of: 1 | 2 | 3, more = 0): number {
  let sum = startPoints[of] + more;
  for (const { signal, seen } of findings)
    sum += typeof seen === 'string' ? (signalPoints.get(signal)?.[of] ?? 0) : seen.points[of];
  return 1 / (1 + Math.exp(-sum / scale));
}
