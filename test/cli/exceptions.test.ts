// --exceptions: class names in the rule and in the reports.
import { describe, expect, test } from 'vitest';
import { runProgram, tree } from './run-program.ts';

const folder = tree({
  'shop/shop/__init__.py': '',
  'shop/shop/errors.py':
    'class SuspiciousVisit(Exception):\n    pass\n\nclass ForgedBasket(SuspiciousVisit):\n    pass\n\nclass Denied(Exception):\n    pass\n',
  'shop/shop/gate.py':
    'from .errors import ForgedBasket, Denied\n\ndef check_basket(basket):\n    if basket.forged:\n        raise ForgedBasket(basket)\n    raise Denied\n',
  'shop/Door.java':
    'package shop; class Door { void verify() { throw new StolenTokenException(); } }\nclass StolenTokenException extends SecurityException {}\n',
});

const keywords = (rule: string): string[] => [...rule.matchAll(/^ {8}- '(.*)'$/gm)].map(([, value]) => value!);

describe('--exceptions', () => {
  test('the rule holds the names of classes, in the words of its description too', async () => {
    const { stdout, status } = await runProgram(folder, ['shop', '--exceptions']);
    expect(status).toBe(0);
    expect(keywords(stdout)).toEqual(['ForgedBasket', 'StolenTokenException', 'SuspiciousVisit', 'shop.errors.Denied']);
    expect(stdout).toContain('(4 keywords from 4 exception classes)');
  });

  test('without it there are none', async () => {
    const { stdout, status } = await runProgram(folder, ['shop', '-q']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });

  test('other threads see the same', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => runProgram(folder, ['shop', '--exceptions', '--jobs', jobs, '--format', 'json'])),
    );
    expect(two!.stdout).toBe(one!.stdout);
  });

  test('reports say which class it is and what it inherits from', async () => {
    const { stdout } = await runProgram(folder, ['shop', '--exceptions', '--format', 'ndjson', '-q']);
    const [first] = stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(first).toMatchObject({
      text: 'ForgedBasket',
      kind: 'exception',
      origins: [
        { file: 'shop/shop/errors.py', line: 4, sink: 'SuspiciousVisit', sinkKind: 'throw' },
        { file: 'shop/shop/gate.py', line: 5, function: 'check_basket' },
      ],
    });
    const { stdout: table } = await runProgram(folder, ['shop', '--exceptions', '--format', 'table', '-q']);
    expect(table).toContain('shop/shop/errors.py:4 (+1) < SuspiciousVisit');
  });

  test('they are not counted as messages', async () => {
    const { stderr } = await runProgram(folder, ['shop', '--exceptions']);
    expect(stderr).toContain('found 0 messages');
  });
});
