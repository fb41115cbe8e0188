// A cursor over a tree, as that of tree-sitter, whose place stays in the memory of the runtime between its steps: the other copies it
// there and back for each question, which takes longer than parsing.
import type { Node, TreeCursor } from 'web-tree-sitter';

/** What the runtime can be asked about the cursor whose place is at a fixed address. Each call takes the address of the tree. */
export interface CursorCalls {
  readonly firstChild: Call;
  readonly nextSibling: Call;
  readonly parent: Call;
  readonly typeId: Call;
  readonly fieldId: Call;
  readonly startIndex: Call;
  readonly endIndex: Call;
  /** The four words at that address. */
  readonly place: () => Int32Array;
  /** The cursor whose place it is, if any. */
  current: Cursor | null;
  /** To be used again: making one takes longer than most subtrees. */
  readonly spare: Cursor[];
  /** Their memory was put back. They are kept, since what is collected would be freed there. */
  readonly lost: Cursor[];
}

type Call = (tree: number) => number;

/** Parts of the cursor that its types leave out. */
interface Inside {
  readonly handles: number[];
  readonly tree: { readonly 0: number; readonly language: { readonly fields: string[]; readonly types: string[] } };
}

export function cursorAt(calls: CursorCalls, node: Node): Cursor {
  calls.current?.leave();
  const spare = calls.spare.pop();
  if (!spare) return new Cursor(calls, node.walk());
  spare.reset(node);
  return spare;
}

/** After memory was put back to what it was before the spare cursors were made. */
export function forgetCursors({ spare, lost }: CursorCalls): void {
  lost.push(...spare.splice(0));
}

const unknown = -1;

/** What is asked of a node of it counts only before the next step. */
export class Cursor {
  private readonly calls: CursorCalls;
  private readonly outer: TreeCursor;
  private readonly inside: Inside;
  /** Address of the tree. */
  private tree: number;
  /** Of the node, where it is known, and of those around it. */
  private type = unknown;
  private readonly types: number[] = [];

  constructor(calls: CursorCalls, outer: TreeCursor) {
    this.calls = calls;
    this.outer = outer;
    this.inside = outer as unknown as Inside;
    this.tree = this.inside.tree[0];
  }

  reset(node: Node): void {
    this.outer.reset(node);
    this.tree = this.inside.tree[0];
    this.type = unknown;
    this.types.length = 0;
  }

  gotoFirstChild(): boolean {
    const type = this.nodeTypeId;
    if (this.calls.firstChild(this.tree) !== 1) return false;
    this.types.push(type);
    this.type = unknown;
    return true;
  }

  gotoNextSibling(): boolean {
    this.enter();
    if (this.calls.nextSibling(this.tree) !== 1) return false;
    this.type = unknown;
    return true;
  }

  gotoParent(): void {
    this.enter();
    this.calls.parent(this.tree);
    this.type = this.types.pop() ?? unknown;
  }

  get nodeTypeId(): number {
    this.enter();
    if (this.type === unknown) this.type = this.calls.typeId(this.tree);
    return this.type;
  }

  get startIndex(): number {
    this.enter();
    return this.calls.startIndex(this.tree);
  }

  get endIndex(): number {
    this.enter();
    return this.calls.endIndex(this.tree);
  }

  get nodeType(): string {
    return this.inside.tree.language.types[this.nodeTypeId] ?? 'ERROR';
  }

  get currentFieldName(): string | null {
    this.enter();
    return this.inside.tree.language.fields[this.calls.fieldId(this.tree)] ?? null;
  }

  get currentNode(): Node {
    this.leave();
    return this.outer.currentNode;
  }

  /** It may be used for another node. */
  release(): void {
    this.leave();
    this.calls.spare.push(this);
  }

  /** Gives the place back to the cursor of tree-sitter, since what is asked of nodes overwrites it. */
  leave(): void {
    const { calls, inside } = this;
    if (calls.current !== this) return;
    const place = calls.place();
    for (let i = 0; i < place.length; i++) inside.handles[i] = place[i] ?? 0;
    calls.current = null;
  }

  private enter(): void {
    const { calls } = this;
    if (calls.current === this) return;
    calls.current?.leave();
    calls.place().set(this.inside.handles);
    calls.current = this;
  }
}
