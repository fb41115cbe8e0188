// Macros put around a text: of `#define REFUSED(why) "Refused: " why` and `log(REFUSED("forged ticket"))` the message is whole.

import type { FactPart, StringFact } from '../../model/facts.ts';
import { itemAt } from '../../text/items.ts';
import type { Constants } from './constants.ts';

export function* withMacrosAround(texts: readonly StringFact[], constants: Constants): Generator<StringFact> {
  for (const text of texts) {
    if (text.outer.length > 0) yield* withMacroAround(text, constants);
    else yield text;
  }
}

/** The text as the argument of the call around the macro; one for each arm of the macro. */
function withMacroAround(text: StringFact, constants: Constants): readonly StringFact[] {
  const { call, outer, role } = text;
  const [next] = outer;
  if (!call || !next || role !== 'argument' || !/^[A-Z][A-Z0-9_]+$/.test(call.name)) return [text];
  const arms = (constants.get(call.name) ?? []).flatMap(({ parameters, parts }) => {
    const parameter = parameters[call.index];
    return parameter !== undefined && parts.some((part) => isNamed(part, parameter)) ? [{ parameter, parts }] : [];
  });
  if (arms.length === 0) return [text];
  return arms.map(({ parameter, parts }) => ({
    ...text,
    parts: parts.flatMap((part): readonly FactPart[] => (isNamed(part, parameter) ? text.parts : [part])),
    call: itemAt(outer, 0),
    outer: outer.slice(1),
    localExclusion: null,
  }));
}

const isNamed = (part: FactPart, name: string): boolean => 'reference' in part && part.reference === name;
