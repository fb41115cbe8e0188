// What an expert would say of a message, predicted.
import { describe, expect, test } from 'vitest';
import { rank } from '../../src/ranking/rank.ts';
import { message } from './samples.ts';

const predicted = (text: string, more: object = {}) => {
  const options = { keywords: [], onlyKeywords: false, lowest: 0, ...more };
  const { ranked } = rank([message(text)], options);
  return ranked[0]!.predicted;
};

describe('the four verdicts', () => {
  test.each(['possible attack: forged ticket', 'cannot open file', 'connection closed by peer'])(
    'of %s add up',
    (text) => {
      const { keep, harmless, everyday, wrong } = predicted(text);
      expect(keep + harmless + everyday + wrong).toBeCloseTo(1, 10);
      for (const share of [keep, harmless, everyday, wrong]) expect(share).toBeGreaterThanOrEqual(0);
    },
  );
  test('keep what names an attack, and not what happens every day', () => {
    const [attack, closed] = ['possible attack: forged ticket', 'connection closed by peer'].map((text) =>
      predicted(text),
    );
    expect(attack!.keep).toBeGreaterThan(2 * closed!.keep);
    expect(closed!.everyday).toBeGreaterThan(2 * attack!.everyday);
  });
  test('follow the points that people give', () => {
    const categories = [{ name: 'lamps', words: ['lamp'], points: 60 }];
    expect(predicted('lamp of the corridor', { categories }).keep).toBeGreaterThan(
      predicted('lamp of the corridor').keep,
    );
    const weights = { attack: 0 };
    expect(predicted('possible attack', { weights }).keep).toBeLessThan(predicted('possible attack').keep);
  });
});
