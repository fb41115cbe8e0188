// The user's regular expression for log headers -> where the header ends. RE2 always runs in linear time.
import { RE2JS } from 're2js';
import { InputError } from '../model/errors.ts';

/** Offset where the message of a line begins; 0 if there is no match. Throws an `InputError` for an invalid expression. */
export function prefixReader(expression: string): (line: string) => number {
  const compiled = compile(expression);
  return (line) => {
    const found = compiled.matcher(line.length > furthest ? line.slice(0, furthest) : line);
    return found.lookingAt() ? found.end() : 0;
  };
}

// No header is longer.
const furthest = 4096;

function compile(expression: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(expression));
  } catch (error) {
    throw new InputError(
      `${expression}: is not a valid regular expression (${(error as Error).message})`,
      'Use RE2 syntax, without backreferences or lookahead: ^\\S+ \\[\\d+\\] ',
      { option: '--prefix' },
    );
  }
}
