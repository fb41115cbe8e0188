// Words of severity mean the same in an argument, in the name of a function and in the header of a log line.
import { describe, expect, test } from 'vitest';
import { functionWords, levelWords, severityOfLevel } from '../../src/data/severity-words.ts';
import words from '../../src/data/words/severity.json' with { type: 'json' };
import { c } from '../../src/languages/c/c.ts';
import { levelNamed } from '../../src/linking/sinks/severity.ts';
import { fromName } from '../../src/linking/sinks/sinks.ts';
import { headerOf } from '../../src/locate/header.ts';
import { isMoreSevere, severities } from '../../src/model/severity.ts';

test('no word has two severities', () => {
  const all = Object.values(words).flatMap((lists) => Object.values(lists).flat());
  expect(new Set(all).size).toBe(all.length);
});

describe.each(levelWords)('%s', (word) => {
  const severity = severityOfLevel(word);

  test('is a level among arguments', () => expect(levelNamed(`LOG_${word.toUpperCase()}`)).toBe(severity));
  test('is a level in a header', () => {
    for (const level of [word, word.toUpperCase()]) expect(headerOf(`[${level}] badge refused`).level).toBe(level);
    expect(headerOf(`${word.toUpperCase()}: badge refused`).level).toBe(word.toUpperCase());
  });
});

describe.each(['fatal', 'error', 'warning', 'info', 'debug'] as const)('%s', (severity) => {
  test.each(functionWords(severity))('is what a function named %s says', (word) =>
    expect(fromName(c, `gate_${word}`).severity).toBe(severity),
  );
});

test('an unknown severity is more than debug and less than info', () => {
  expect(severities.toSorted((a, b) => (isMoreSevere(a, b) ? -1 : 1))).toEqual([...severities]);
  expect(isMoreSevere('unknown', 'debug')).toBe(true);
  expect(isMoreSevere('info', 'unknown')).toBe(true);
  expect(isMoreSevere('error', 'error')).toBe(false);
});
