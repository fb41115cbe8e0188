// Statements of one file -> its strings, each with its call, table, variable or return. Knows nothing of other files.

import type { DefinitionFact, FileFacts, StringFact } from '../model/facts.ts';
import type { Language } from '../model/language-contract.ts';
import type { ForwardingDefinition, ParsedSource } from '../model/parsed-source.ts';
import { indirectUseFact } from './calls.ts';
import { startContext } from './context.ts';
import type { FactReader, FactsByStatement } from './emit.ts';
import { exceptionFacts } from './exception-facts.ts';
import { readExpression } from './read-expression.ts';
import { variableTexts } from './strings/variables.ts';

/** `file` and `bytes` are copied to the facts. */
export function extract(parsed: ParsedSource, language: Language, file: string, bytes: number): FileFacts {
  const found: FactsByStatement = new Map();
  const known = variableTexts(parsed.statements, language);
  for (const statement of parsed.statements) {
    const reader: FactReader = { statement, language, parsed, found, known, variables: none };
    readExpression(reader, statement.expr, startContext(reader));
  }
  return {
    file,
    language: language.name,
    bytes,
    texts: [...found.values()].flat().sort(byPlace),
    definitions: parsed.definitions.map((one) => definitionFact(one, parsed)),
    indirectUses: parsed.mentions.map((one) => indirectUseFact(one, parsed)),
    syntaxErrors: parsed.syntaxErrors,
    ...(parsed.starts && { starts: parsed.starts }),
    ...(parsed.exceptions ? { exceptions: exceptionFacts(parsed.exceptions, parsed.position) } : {}),
  };
}

const none: FactReader['variables'] = new Map();

const byPlace = (a: StringFact, b: StringFact): number => a.line - b.line || a.column - b.column;

function definitionFact(one: ForwardingDefinition, { position }: ParsedSource): DefinitionFact {
  const { at, name, kind, format, noReturn, internal, ends, forwards, usedAsValue, consumed } = one;
  return {
    name,
    kind,
    format,
    noReturn,
    internal,
    ends,
    forwards,
    ...(usedAsValue && { usedAsValue }),
    ...(consumed && { consumed }),
    line: position(at).line,
  };
}
