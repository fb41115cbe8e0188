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
}

type Call = (tree: number) => number;

/** Parts of the cursor that its types leave out. */
interface Inside {
  readonly handles: number[];
  readonly tree: { readonly 0: number; readonly language: { readonly fields: string[]; readonly types: string[] } };
}

/** What is asked of a node of it counts only before the next step. */
export class Cursor {
  private readonly calls: CursorCalls;
  private readonly outer: TreeCursor;
  private readonly inside: Inside;
  private readonly tree: number;

  constructor(calls: CursorCalls, outer: TreeCursor) {
    this.calls = calls;
    this.outer = outer;
    this.inside = outer as unknown as Inside;
    this.tree = this.inside.tree[0];
  }

  gotoFirstChild(): boolean {
    this.enter();
    return this.calls.firstChild(this.tree) === 1;
  }

  gotoNextSibling(): boolean {
    this.enter();
    return this.calls.nextSibling(this.tree) === 1;
  }

  gotoParent(): void {
    this.enter();
    this.calls.parent(this.tree);
  }

  get nodeTypeId(): number {
    this.enter();
    return this.calls.typeId(this.tree);
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

  delete(): void {
    this.leave();
    this.outer.delete();
  }

  private enter(): void {
    const { calls } = this;
    if (calls.current === this) return;
    calls.current?.leave();
    calls.place().set(this.inside.handles);
    calls.current = this;
  }

  /** Gives the place back to the cursor of tree-sitter, since what is asked of nodes overwrites it. */
  private leave(): void {
    const { calls, inside } = this;
    if (calls.current !== this) return;
    for (const [i, word] of calls.place().entries()) inside.handles[i] = word;
    calls.current = null;
  }
}
