// Excludes commands to be executed, even if they are printed first.

import { setOf } from '../../text/identifiers.ts';
import { withStars } from '../../text/template-text.ts';
import { type CalleeTest, reports } from './callee.ts';
import { isNotEmitted, type Test } from './string-candidate.ts';

const running = setOf('run execute spawn popen evaluate xpath');
const run = setOf('cmd command shell');

/** `-Wall -DGATE=1`: nothing but options. */
export const isOptions: Test = (candidate) =>
  isNotEmitted(candidate) && /^(?:--?[A-Za-z][^\s]*(?:\s+|$))+$/.test(withStars(candidate.parts).trim());

/** `run_command("…")`, but not `run("…")`, which may run anything, such as a test. */
export const isCommand: CalleeTest = (callee) => !reports(callee) && isRun(callee);

const isRun = (callee: readonly string[]): boolean =>
  callee.length > 1
    ? running.has(callee[0] ?? '') || run.has(callee.at(-1) ?? '')
    : running.has(callee[0] ?? '') && callee[0] !== 'run';

/** Arguments for a program: `-f concat -safe 0`. A sentence about an option has words side by side. */
export const isArguments: Test = (candidate, literal) =>
  isNotEmitted(candidate) && option.test(literal) && !besideWord.test(literal);

const option = /^\s*-{1,2}[A-Za-z][\w-]*(?:[:=]\S*)?(?:\s|$)/;
const besideWord = /(?<![-\w])[A-Za-z]{2,}\s+[A-Za-z]{2,}(?![\w=])/;
