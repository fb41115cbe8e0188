// Whether a message says that no memory is left, in whatever words.
import words from '../data/words/out-of-memory.json' with { type: 'json' };
import type { Part } from '../model/facts.ts';
import { withBlanks } from '../text/template-text.ts';
import { near, wholeWord } from '../text/word-pattern.ts';

const memory = wholeWord([...words.phrases, near(words.taking, words.failed), near(words.failed, words.taking)]);

export const isOutOfMemory = (parts: readonly Part[]): boolean => memory.test(withBlanks(parts));
