import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { memoize, memoizeFor } from '../../src/text/memoize.ts';

describe('what is remembered of names', () => {
  test('is asked once, also where the answer is null', () => {
    const asked: string[] = [];
    const answer = memoize((name) => {
      asked.push(name);
      return name === 'none' ? null : name.length;
    });
    expect(['none', 'four', 'none', 'four'].map(answer)).toEqual([null, 4, null, 4]);
    expect(asked).toEqual(['none', 'four']);
  });

  test('is apart for each thing that it depends on besides', () => {
    const [one, other] = [{ add: 1 }, { add: 2 }];
    const answer = memoizeFor(({ add }: { add: number }, name) => name.length + add);
    expect([answer(one, 'four'), answer(other, 'four'), answer(one, 'four')]).toEqual([5, 6, 5]);
  });

  test('keeps lone surrogates and other letters apart', () => {
    const answer = memoize((name) => name);
    for (const name of ['\ud800', '\ud801', 'größe', '名']) expect(answer(name)).toBe(name);
  });

  test('keeps no source alive that a name is a slice of', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const answer = memoize((name) => name.length);
    const megabyte = 1 << 20;
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 64; i++)
      answer(
        String.fromCharCode(97 + (i % 26))
          .repeat(megabyte)
          .replace(/^a?/, `source_number_${i}_`)
          .slice(0, 20),
      );
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 * megabyte);
  });
});
