// A preprocessor condition -> which builds contain its branches: debugging by names (`DEBUG`, `NDEBUG`), disabled code by numbers.
import { Built, type Condition } from '../lexer/tokens.ts';

const either: Condition = { here: Built.always, otherwise: Built.always };
const debug: Condition = { here: Built.debug, otherwise: Built.always };
const quiet: Condition = { here: Built.always, otherwise: Built.debug };
const sure: Condition = { here: Built.always, otherwise: Built.never };

// `1`, `!0`, possibly with a comment after it; but `1 && WITH_TLS` may be false.
const always = /^(?:1|!\s*0|\(\s*1\s*\))\s*(?:$|\|\||\/[/*])/;

/** `word` is the name of the directive. */
export function buildsOf(word: string, condition: string): Condition {
  if (word === 'if' && always.test(condition)) return sure;
  if (!/DEBUG|TRAC/.test(condition)) return either;
  const asked = condition.replace(/\/[/*].*$/s, '').trim();
  if (word === 'ifdef') return named(asked);
  if (word === 'ifndef') return otherwise(named(asked));
  return word === 'if' || word === 'elif' ? together(asked) : either;
}

/** Debugging if all operands of `||`, or any operand of `&&`, are about debugging. */
function together(asked: string): Condition {
  if (asked.includes('||')) return asked.split('||').every((part) => together(part.trim()) === debug) ? debug : either;
  if (!asked.includes('&&')) return one(asked);
  const parts = asked.split('&&').map((part) => one(part.trim()));
  return parts.includes(debug) ? debug : either;
}

/** `DEBUG`, `defined(DEBUG)`, `!defined DEBUG`, `DEBUG > 1`. */
function one(asked: string): Condition {
  const [, not, name] =
    /^\(*(!?)\s*(?:defined\s*\(?\s*)?([A-Za-z_]\w*)\s*\)?\s*(?:>=?\s*\w+)?\s*\)*$/.exec(asked) ?? [];
  if (name === undefined) return either;
  return not === '!' ? otherwise(named(name)) : named(name);
}

/** `NDEBUG` is that of assert(3). `DEBUG_H` is an include guard, and `USE_TRACE` a feature, not debugging. */
function named(name: string): Condition {
  if (/_H_*$|(?:^|_)(?:HAVE|USE|WITH)_/.test(name)) return either;
  if (/(?:^|_)NO?_?DEBUG$/.test(name)) return quiet;
  return /(?:^|_)(?:DEBUG|DEBUGGING|TRACE|TRACING)(?:_|\d|$)/.test(name) ? debug : either;
}

const otherwise = (condition: Condition): Condition =>
  condition === debug ? quiet : condition === quiet ? debug : either;
