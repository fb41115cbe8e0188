// The user's regular expression for log headers -> where the header ends. RE2 always runs in linear time.
import { RE2JS } from 're2js';
import { InputError } from '../model/errors.ts';

type PrefixReader = (line: string) => number;

/** A named header format from the configuration. */
export interface LogFormat {
  readonly name: string;
  readonly prefix: string;
}

/** `prefix` is an expression or the name of a format; if null, the first format that matches a line gives the start of its message. */
export function messageReader(prefix: string | null, formats: readonly LogFormat[]): PrefixReader {
  const named = formats.find(({ name }) => name === prefix);
  if (prefix !== null && !named) return prefixReader(prefix);
  const readers = (named ? [named] : formats).map((one) => prefixReader(one.prefix, `log-formats: ${one.name}`));
  return (line) => {
    for (const reader of readers) {
      const begin = reader(line);
      if (begin > 0) return begin;
    }
    return 0;
  };
}

/** Offset where the message of a line begins; 0 if there is no match. Throws an `InputError` for an invalid expression. */
export function prefixReader(expression: string, option = '--prefix'): PrefixReader {
  const compiled = compile(expression, option);
  return (line) => {
    const found = compiled.matcher(line.length > furthest ? line.slice(0, furthest) : line);
    return found.lookingAt() ? found.end() : 0;
  };
}

// In characters; no header is longer.
const furthest = 4096;

function compile(expression: string, option: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(expression));
  } catch (error) {
    throw new InputError(
      `${expression}: is not a valid regular expression (${(error as Error).message})`,
      'Use RE2 syntax, without backreferences or lookahead: ^\\S+ \\[\\d+\\] ',
      { option },
    );
  }
}
