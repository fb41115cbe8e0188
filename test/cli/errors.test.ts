// Errors carry option, file and line as fields; nobody reads them out of messages.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { gate, runProgram, tree } from './run-program.ts';

describe('message of an InputError', () => {
  it.each<[facts: InputError['facts'], what: string, message: string]>([
    [{}, 'no path given', 'no path given'],
    [{ option: '--date' }, '"soon": is not an ISO date', '--date "soon": is not an ISO date'],
    [{ option: '--strict' }, ': a.c: unreadable', '--strict: a.c: unreadable'],
    [{ file: 'r.yml', line: 3, column: 7 }, 'is not valid YAML', 'r.yml:3:7: is not valid YAML'],
    [{ option: '--keywords-file', file: 'w.txt', line: 2 }, 'is not UTF-8', '--keywords-file w.txt:2: is not UTF-8'],
    [{ option: '--output', file: 'r: x.yml' }, 'is a folder', '--output r: x.yml: is a folder'],
  ])('%j', (facts, what, message) => {
    const error = new InputError(what, 'hint', facts);
    expect({ message: error.message, what: error.what, facts: error.facts }).toEqual({ message, what, facts });
  });

  it('names the place in the configuration, and keeps its fields', () => {
    const error = new InputError('"soon": is no date', 'hint', { option: '--date' }).inConfiguration('c.yml:3:7');
    expect(error.message).toBe('c.yml:3:7: date "soon": is no date');
    expect(error.facts).toEqual({ option: '--date', configuration: 'c.yml:3:7' });
    expect(error.hint).toBe('hint');
  });
});

describe('what goes by fields and not by text', () => {
  it('check: a file whose name has a colon and a blank', async () => {
    const folder = tree({
      'gate/main.c': gate,
      'rules/a.yml': 'title: A\nlogsource: {product: linux}\ndetection: {keywords: [ptrace], condition: keywords}\n',
      'rules/odd: name.yml': 'title: nothing that is a rule\n',
    });
    const { stderr } = await runProgram(folder, ['check', 'rules', '--source', 'gate', '--fail-on', 'never']);
    expect(stderr).toContain('rules/odd: name.yml: skipped: is not a Sigma rule (no detection)\n');
  });

  it('configuration: an error about a file whose name looks like an option', async () => {
    const folder = tree({ 'gate/main.c': gate, '.sigma-extract.yml': 'max: 3\n' });
    const { stderr } = await runProgram(folder, ['--', '--max']);
    expect(stderr).toContain('error: --max: ');
    expect(stderr).not.toContain(`${join('.sigma-extract.yml')}:1`);
  });
});
