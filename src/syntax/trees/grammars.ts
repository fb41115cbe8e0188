// Names of grammars -> parsers of tree-sitter, loaded when a run first needs them. Each thread loads its own.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import type { Language as Grammar, Parser } from 'web-tree-sitter';
import { grammarFiles } from '../../data/grammars.ts';
import type { CursorCalls } from './cursor.ts';
import { startRuntime } from './runtime.ts';

interface Loaded {
  readonly parser: Parser;
  readonly grammar: Grammar;
  readonly cursorCalls: CursorCalls;
  /** After its parser failed within its code: no tree of any grammar may live. */
  readonly restore: () => void;
}

// A grammar is code: it stays loaded as the program does, and holds nothing of a run.
const loaded = new Map<string, Loaded>();

/** Resolves when each can be used. Throws an Error for one that is not part of the program. */
export async function loadGrammars(names: Iterable<string>): Promise<void> {
  const missing = [...new Set(names)].filter((name) => !loaded.has(name));
  if (missing.length === 0) return;
  runtime ??= bytesOf('runtime').then(startRuntime);
  const { loadGrammar, newParser, keepMemory, restoreMemory, cursorCalls } = await runtime;
  for (const name of missing) {
    const grammar = await loadGrammar(await bytesOf(name));
    loaded.set(name, { grammar, parser: newParser(grammar), cursorCalls, restore: restoreMemory });
  }
  keepMemory();
}

let runtime: ReturnType<typeof startRuntime> | null = null;

/** Throws an Error where it was not loaded before. */
export function grammarNamed(name: string): Loaded {
  const found = loaded.get(name);
  if (!found) throw new Error(`the grammar ${name} is not loaded`);
  return found;
}

/** From beside the program, compressed (scripts/grammars.mjs); from its package where the program runs from its sources. */
async function bytesOf(name: string): Promise<Uint8Array> {
  const file = grammarFiles[name];
  if (!file) throw new Error(`no grammar is named ${name}`);
  const beside = new URL(`./grammars/${name}.wasm.br`, import.meta.url);
  const packed = await readFile(beside).catch(() => null);
  if (packed) return brotliDecompressSync(packed);
  return readFile(createRequire(import.meta.url).resolve(`${file.package}/${file.path}`));
}
