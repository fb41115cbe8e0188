// The WebAssembly runtime of tree-sitter, with a stack of its own. The one that it brings has 64 KB, and code that runs out of it, as on
// texts that nest thousands deep, writes over other memory.
import type { Language as Grammar, Parser } from 'web-tree-sitter';
import { certain } from '../../text/items.ts';
import type { CursorCalls } from './cursor.ts';

export interface Runtime {
  readonly loadGrammar: (bytes: Uint8Array) => Promise<Grammar>;
  readonly newParser: (grammar: Grammar) => Parser;
  /** After a parser failed: what it had on the stack is forgotten. */
  readonly restoreStack: () => void;
  readonly cursorCalls: CursorCalls;
}

export async function startRuntime(binary: Uint8Array): Promise<Runtime> {
  const { Language, Parser } = await import('web-tree-sitter');
  let started: Started | null = null;
  const instantiateWasm = (imports: Imports, ready: Started['ready']): object => {
    void webAssembly.instantiate(binary, imports).then(({ instance, module }) => {
      started = { ready, env: imports.env, exports: instance.exports };
      ready(instance, module);
    });
    return {};
  };
  await Parser.init({ instantiateWasm });
  const { env, exports } = certain<Started>(started);
  const top = exports.malloc(STACK_BYTES) + STACK_BYTES;
  const restoreStack = (): void => {
    env.__stack_pointer.value = top;
  };
  restoreStack();
  return {
    loadGrammar: (bytes) => Language.load(bytes),
    newParser: (grammar) => new Parser().setLanguage(grammar),
    restoreStack,
    cursorCalls: cursorCallsOf(exports, env.memory),
  };
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
  };
}

/** More than JavaScript's own stack takes of its frames: that one ends first, with an error, and memory stays whole. */
const STACK_BYTES = 16 * 1024 * 1024;

/** Whether a parser ran out of stack, or failed otherwise within its own code. */
export const isParserFailure = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof webAssembly.RuntimeError;

interface Started {
  readonly ready: (instance: object, module: object) => void;
  readonly env: Imports['env'];
  readonly exports: Exports;
}

interface Imports {
  readonly env: { readonly __stack_pointer: { value: number }; readonly memory: Memory };
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
  readonly RuntimeError: new () => Error;
};

interface Instantiated {
  readonly instance: { readonly exports: Exports };
  readonly module: object;
}
