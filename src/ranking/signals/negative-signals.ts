// Signals against alerting: ordinary operation, configuration, command line, debugging.
import words from '../../data/words/negative-signals.json' with { type: 'json' };
import { wholeWord } from '../../text/word-pattern.ts';
import type { Signal } from './subject.ts';
import { wording } from './wording.ts';

export const configuration = wholeWord(words.configuration);

/** The idea of four signals: it is the administrator's. */
export const configuring = 'configuration';

export const negativeSignals: readonly Signal[] = [
  wording(
    'ordinary operation',
    -5,
    'programs say this when all is well',
    wholeWord(words.ordinary),
    'server started on port %d',
    'access denied',
  ),
  {
    ...wording(
      'configuration',
      -11,
      'a mistake of the administrator, seen at start-up',
      configuration,
      'unknown configuration directive %s',
      'unknown user %s',
    ),
    idea: configuring,
  },
  wording(
    'help or question',
    -14,
    'spoken to a person at a terminal',
    /(?:\?\s*$|\b(?:please|enter|type|see the manual|man page|press|y\/n|yes\/no|copyright|e\.g\.|for example|syntax is)\b)/i,
    'Please enter your name',
    'name too long',
  ),
  wording(
    'unprintable or markup',
    -15,
    'a protocol or a page, not a sentence',
    /(?:<\/?[a-z][^>]{0,1000}>|^[A-Z][\w-]*: \S*$|[{}]{1}.{0,1000}[;:]|^\s*[#/]{1,2}|==|&&|->|^[A-Z0-9_]+\s*=)/i,
    '<td>%s</td>',
    'access denied for %s',
  ),
];
