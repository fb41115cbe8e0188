// Grammars of tree-sitter, and the runtime that they need: in which package each is. scripts/grammars.mjs packs them.
import grammars from './grammars.json' with { type: 'json' };

export interface GrammarFile {
  readonly package: string;
  readonly path: string;
  readonly sha256: string;
}

export const grammarFiles: Readonly<Record<string, GrammarFile>> = grammars;
