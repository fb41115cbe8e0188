// The WebAssembly runtime of tree-sitter, with a stack of its own. The one that it brings has 64 KB, and code that runs out of it, as on
// texts that nest thousands deep, writes over other memory.
import type { Language as Grammar, Parser } from 'web-tree-sitter';
import { certain } from '../../text/items.ts';

export interface Runtime {
  readonly loadGrammar: (bytes: Uint8Array) => Promise<Grammar>;
  readonly newParser: (grammar: Grammar) => Parser;
  /** After a parser failed: what it had on the stack is forgotten. */
  readonly restoreStack: () => void;
}

export async function startRuntime(binary: Uint8Array): Promise<Runtime> {
  const { Language, Parser } = await import('web-tree-sitter');
  let started: Started | null = null;
  const instantiateWasm = (imports: Imports, ready: Started['ready']): object => {
    void webAssembly.instantiate(binary, imports).then(({ instance, module }) => {
      started = { ready, stack: imports.env.__stack_pointer, allocate: instance.exports.malloc };
      ready(instance, module);
    });
    return {};
  };
  await Parser.init({ instantiateWasm });
  const { stack, allocate } = certain<Started>(started);
  const top = allocate(STACK_BYTES) + STACK_BYTES;
  const restoreStack = (): void => {
    stack.value = top;
  };
  restoreStack();
  return {
    loadGrammar: (bytes) => Language.load(bytes),
    newParser: (grammar) => new Parser().setLanguage(grammar),
    restoreStack,
  };
}

/** More than JavaScript's own stack takes of its frames: that one ends first, with an error, and memory stays whole. */
const STACK_BYTES = 16 * 1024 * 1024;

/** Whether a parser ran out of stack, or failed otherwise within its own code. */
export const isParserFailure = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof webAssembly.RuntimeError;

interface Started {
  readonly ready: (instance: object, module: object) => void;
  readonly stack: Imports['env']['__stack_pointer'];
  readonly allocate: (bytes: number) => number;
}

interface Imports {
  readonly env: { readonly __stack_pointer: { value: number } };
}

// Its types come with those of browsers only.
const webAssembly = Reflect.get(globalThis, 'WebAssembly') as {
  readonly instantiate: (bytes: Uint8Array, imports: Imports) => Promise<Instantiated>;
  readonly RuntimeError: new () => Error;
};

interface Instantiated {
  readonly instance: { readonly exports: { readonly malloc: Started['allocate'] } };
  readonly module: object;
}
