import { expect, describe as group, it } from 'vitest';
import type { Candidate } from '../../src/model/candidates.ts';
import { describe } from '../../src/rule/build/description.ts';
import { candidate } from './samples.ts';

const of = (...severities: readonly Candidate['severity'][]) =>
  severities.map((severity) => candidate(severity, { severity }));
const exceptions = (count: number) =>
  Array.from({ length: count }, (_, i) => candidate(`E${i}`, { kind: 'exception', severity: 'error' }));

group('the default description', () => {
  it('is a sentence', () => {
    expect(describe(of('error'), 1, 'gate')).toBe(
      'Detects a message of gate that indicates manipulation, attack or a fatal fault, taken from its source code (1 keyword from 1 error message)',
    );
    expect(describe(of('error', 'error'), 2, 'gate')).toBe(
      'Detects messages of gate that indicate manipulation, attack or a fatal fault, taken from its source code (2 keywords from 2 error messages)',
    );
  });

  it.each<[string, readonly Candidate[]]>([
    ['1 other message', of('unknown')],
    ['2 fatal, 1 warning and 1 other messages', of('unknown', 'fatal', 'warning', 'fatal')],
    ['1 error and 1 info messages', of('info', 'error')],
    ['1 exception class', exceptions(1)],
    ['2 exception classes', exceptions(2)],
    ['1 error message and 2 exception classes', [...of('error'), ...exceptions(2)]],
    ['1 error and 1 other messages and 1 exception class', [...of('error', 'unknown'), ...exceptions(1)]],
  ])('counts %s', (counts, candidates) => {
    expect(describe(candidates, 9, 'gate')).toContain(`(9 keywords from ${counts})`);
  });
});
