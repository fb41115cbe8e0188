// The WebAssembly runtime of tree-sitter, with bounds of its own. Its stack has 64 KB, and code that runs out of it, as on texts that nest
// thousands deep, writes over other memory; and its memory may grow to two gigabytes, which some ambiguous texts take.
import type { Language as Grammar, Parser } from 'web-tree-sitter';
import { certain } from '../../text/items.ts';
import { type CursorCalls, forgetCursors } from './cursor.ts';

export interface Runtime {
  readonly loadGrammar: (bytes: Uint8Array) => Promise<Grammar>;
  readonly newParser: (grammar: Grammar) => Parser;
  /** Remembers the memory as it is: no tree may live. */
  readonly keepMemory: () => void;
  /** After a parser failed: memory is as it was when it was kept. */
  readonly restoreMemory: () => void;
  readonly cursorCalls: CursorCalls;
}

export async function startRuntime(binary: Uint8Array): Promise<Runtime> {
  const { Language, Parser } = await import('web-tree-sitter');
  const memory = new webAssembly.Memory({ initial: START_PAGES, maximum: MAX_PAGES });
  let started: Started | null = null;
  const instantiateWasm = (imports: Imports, ready: Started['ready']): object => {
    imports.env.__assert_fail = failAssertion;
    void webAssembly.instantiate(binary, imports).then(({ instance, module }) => {
      started = { ready, env: imports.env, exports: instance.exports };
      ready(instance, module);
    });
    return {};
  };
  // What it would print is an error that is thrown, too
  await Parser.init({ wasmMemory: memory, instantiateWasm, printErr: () => {} });
  const { env, exports } = certain<Started>(started);
  env.__stack_pointer.value = exports.malloc(STACK_BYTES) + STACK_BYTES;
  const { keepMemory, restoreMemory } = memoryKeeper(memory, env.__stack_pointer);
  const cursorCalls = cursorCallsOf(exports, memory);
  return {
    loadGrammar: (bytes) => Language.load(bytes),
    newParser: (grammar) => new Parser().setLanguage(grammar),
    keepMemory,
    restoreMemory: () => {
      restoreMemory();
      forgetCursors(cursorCalls);
    },
    cursorCalls,
  };
}

/** Scanners of some grammars assert what a malformed text breaks; the runtime has no function for it. */
function failAssertion(): never {
  throw new webAssembly.RuntimeError('assertion failed');
}

/** Of 64 KB each. Files of two megabytes take 60 MB. */
const [START_PAGES, MAX_PAGES] = [512, 6_144];

/** More than JavaScript's own stack takes of its frames: that one ends first, with an error, and memory stays whole. */
const STACK_BYTES = 16 * 1024 * 1024;

function memoryKeeper(memory: Memory, stack: { value: number }): Pick<Runtime, 'keepMemory' | 'restoreMemory'> {
  let kept = new Uint8Array();
  const top = stack.value;
  return {
    keepMemory: () => {
      kept = new Uint8Array(memory.buffer).slice(0, usedBytes(memory));
    },
    restoreMemory: () => {
      const bytes = new Uint8Array(memory.buffer);
      bytes.set(kept);
      bytes.fill(0, kept.length);
      stack.value = top;
    },
  };
}

/** Behind them are only zeros. */
function usedBytes({ buffer }: Memory): number {
  const words = new BigInt64Array(buffer);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0n) end--;
  return end * BigInt64Array.BYTES_PER_ELEMENT;
}

function cursorCallsOf(exports: Exports, memory: Memory): CursorCalls {
  const address = exports.ts_init();
  let place = new Int32Array(memory.buffer, address, 4);
  return {
    firstChild: exports.ts_tree_cursor_goto_first_child_wasm,
    nextSibling: exports.ts_tree_cursor_goto_next_sibling_wasm,
    parent: exports.ts_tree_cursor_goto_parent_wasm,
    typeId: exports.ts_tree_cursor_current_node_type_id_wasm,
    fieldId: exports.ts_tree_cursor_current_field_id_wasm,
    startIndex: exports.ts_tree_cursor_start_index_wasm,
    endIndex: exports.ts_tree_cursor_end_index_wasm,
    place: () => {
      if (place.buffer !== memory.buffer) place = new Int32Array(memory.buffer, address, 4); // it grew
      return place;
    },
    current: null,
    spare: [],
    lost: [],
  };
}

/** Whether a parser ran out of stack or memory, or failed otherwise within its own code. */
export const isParserFailure = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof webAssembly.RuntimeError;

interface Started {
  readonly ready: (instance: object, module: object) => void;
  readonly env: Imports['env'];
  readonly exports: Exports;
}

interface Imports {
  readonly env: { readonly __stack_pointer: { value: number }; __assert_fail?: () => never };
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Exports {
  readonly malloc: (bytes: number) => number;
  /** The address of what the other calls take and give. */
  readonly ts_init: () => number;
  readonly ts_tree_cursor_goto_first_child_wasm: (tree: number) => number;
  readonly ts_tree_cursor_goto_next_sibling_wasm: (tree: number) => number;
  readonly ts_tree_cursor_goto_parent_wasm: (tree: number) => number;
  readonly ts_tree_cursor_current_node_type_id_wasm: (tree: number) => number;
  readonly ts_tree_cursor_current_field_id_wasm: (tree: number) => number;
  readonly ts_tree_cursor_start_index_wasm: (tree: number) => number;
  readonly ts_tree_cursor_end_index_wasm: (tree: number) => number;
}

// Its types come with those of browsers only.
const webAssembly = Reflect.get(globalThis, 'WebAssembly') as {
  readonly instantiate: (bytes: Uint8Array, imports: Imports) => Promise<Instantiated>;
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => Memory;
  readonly RuntimeError: new (message?: string) => Error;
};

interface Instantiated {
  readonly instance: { readonly exports: Exports };
  readonly module: object;
}
