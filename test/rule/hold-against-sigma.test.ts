// The helper itself must be able to fail.

import { describe, expect, it } from 'vitest';
import { ruleText } from '../../src/outputs/sigma.ts';
import { assertSigma } from './hold-against-sigma.ts';
import { rule } from './samples.ts';

const good = ruleText(rule);
const other = good.replace('7aa7009a', '8aa7009a').replace('Vsftpd', 'Sshd');

describe('assertSigma', () => {
  it('accepts one rule and two rules', () => {
    expect(assertSigma(good)).toHaveLength(1);
    expect(assertSigma(good + other)[1]?.title).toBe('Suspicious Sshd Error Messages');
  });

  it.each([
    ['no marker', good.slice(4)],
    ['no newline at the end', good.trimEnd()],
    ['a rule twice', good + good],
    ['a second rule without marker', good + other.slice(4)],
    ['an unquoted keyword', good.replace("'syscall * out of bounds'", 'syscall * out of bounds')],
    ['a double-quoted keyword', good.replace("'syscall * out of bounds'", '"syscall * out of bounds"')],
    ['a word that YAML 1.1 takes for a boolean', good.replace('Ann Example', 'yes')],
    ['a number of YAML 1.1', good.replace('service: vsftpd', 'service: 0x10')],
    ['another key', good.replace('level:', 'score: 3\nlevel:')],
    ['keys in another order', good.replace(/(id: .*\n)(status: .*\n)/, '$2$1')],
    ['steps of two', good.replaceAll('    ', '  ')],
    ['a title in small letters', good.replace('Error Messages', 'error Messages')],
    ['a title that detects', good.replace('Suspicious V', 'Detects V')],
    ['no UUID', good.replace('7aa7009a', '7aa7009')],
    ['an impossible day', good.replace('2025-01-31', '2025-02-31')],
    ['a short description', good.replace(/description: .*/, 'description: Detects')],
    ['a tag without dot', good.replace('attack.t1190', 't1190')],
    ['a tlp tag', good.replace('attack.t1190', 'tlp.clear')],
    ['a branch as reference', good.replace('0123456789abcdef0123456789abcdef01234567', 'master')],
    ['a structured category', good.replace('product: linux', 'category: webserver')],
    ['an outer wildcard', good.replace('out of bounds', 'out of *')],
    ['a contained keyword', good.replace("couldn''t handle sandbox event", 'X SYSCALL * OUT OF BOUNDS')],
    ['a keyword of one character', good.replace("couldn''t handle sandbox event", '\\\\')],
    ['a keyword that is a number', good.replace("couldn''t handle sandbox event", '404')],
    ['another condition', good.replace('condition: keywords', 'condition: 1 of them')],
  ])('refuses %s', (_, text) => {
    expect(text).not.toBe(good);
    expect(() => assertSigma(text)).toThrow();
  });
});
