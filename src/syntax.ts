// What a language is, and what a source looks like once it is read: the data that languages, parse and extract share.
import type { BranchFact, FactPart, Severity, SinkKind } from './types.ts';

// ── languages ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How the characters of a language form tokens. */
export interface Lexis {
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | null;
  /** Characters that open a text. */
  readonly quotes: string;
  /** Names that belong to a text when they stand directly before its quote: `L`, `u8`, `R`. */
  readonly prefixes: ReadonlySet<string>;
  /** Offset behind the text whose quote stands at `at`; -1 when it does not end as it should. */
  readonly endOfText: (source: string, at: number, prefix: string) => number;
  /** Lines that begin with `#` speak to a preprocessor. */
  readonly directives: boolean;
}

/** Words of a language that shape its statements. */
export interface Grammar {
  /** Heads that are followed by a condition in parentheses. */
  readonly conditions: ReadonlyMap<string, BranchFact['kind'] | null>;
  /** Heads that stand alone: `else`, `do`. A head of null opens a block that is no branch: `try`. */
  readonly heads: ReadonlyMap<string, BranchFact['kind'] | null>;
  /** Heads whose braces hold definitions and not statements: `struct`, `class`. */
  readonly containers: ReadonlySet<string>;
  /** Containers that never are the type of a function's value: `record Point(int x) {` is no function. */
  readonly classes: ReadonlySet<string>;
  /** Names of types, by which a cast is told from a call. */
  readonly types: ReadonlySet<string>;
  /** What `->` does: it names a member, or it stands before the body of a lambda or a case. */
  readonly arrow: 'member' | 'lambda';
  /** Types have parameters in `<` and `>`. */
  readonly generics: boolean;
  /** Texts and names side by side are one text. */
  readonly adjacent: boolean;
  /** Word before a definition outside of functions whose value never changes: `final`. */
  readonly constant: string | null;
}

/** What a known call does with its text. `text` is the position of the text argument from 0, null when all are. */
export interface SinkRow {
  readonly name: string;
  readonly text: number | null;
  readonly kind: SinkKind;
  readonly severity: Severity;
  readonly fatal?: boolean;
}

/** A programming language: everything that is known about it, in one place. */
export interface Language {
  readonly name: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly lexis: Lexis;
  readonly grammar: Grammar;
  /** Texts and the names between them -> template parts: escapes decoded, placeholders told apart. */
  readonly template: (pieces: readonly TextPiece[]) => readonly FactPart[];
  /** How texts are put together when the program runs: an operator, and a method whose calls are chained. */
  readonly concatenates: { readonly operator: string; readonly method: string } | null;
  /** Calls that hand their text on unchanged: gettext and its kin. */
  readonly transparent: ReadonlySet<string>;
  /**
   * Annotations whose texts are messages: by their name, or by the name of an element (`message = "…"`); the texts of all
   * others are keys. `level` stands beside a message and has its severity.
   */
  readonly annotations: {
    readonly messages: ReadonlySet<string>;
    readonly elements: ReadonlySet<string>;
    readonly level: string;
  } | null;
  /** Names of the classes whose text is thrown, with the constructors of their own; null where nothing is thrown. */
  readonly exceptions: RegExp | null;
  /** Last words of names in capitals that are words for a level in other languages and here are none: the logger `LOG`. */
  readonly notLevels: ReadonlySet<string>;
  readonly sinks: readonly SinkRow[];
  /** Calls whose text is never a message -> why. `put:0` is one only for its first argument. */
  readonly silent: ReadonlyMap<string, string>;
}

// ── parse ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A text as written, with prefix and quotes, or what stands between two of them. */
export type TextPiece = { readonly raw: string } | { readonly reference: string };

/** An expression as far as it holds texts. `at` is an offset into the source. */
export type Expr =
  | { readonly kind: 'text'; readonly at: number; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }
  | { readonly kind: 'number'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'call';
      readonly at: number;
      readonly name: string;
      readonly receiver: Expr | null;
      readonly args: readonly Expr[];
    }
  | { readonly kind: 'list'; readonly at: number; readonly bracket: '(' | '[' | '{'; readonly items: readonly Expr[] }
  | { readonly kind: 'choice'; readonly at: number; readonly condition: Expr; readonly arms: readonly Expr[] }
  | { readonly kind: 'assign'; readonly at: number; readonly target: string | null; readonly value: Expr }
  | { readonly kind: 'binary'; readonly at: number; readonly operator: string; readonly operands: readonly Expr[] }
  | { readonly kind: 'run'; readonly at: number; readonly items: readonly Expr[] };

/** Where a statement stands. */
export interface Place {
  readonly function: string | null;
  /** The macro whose body it is. */
  readonly macro: string | null;
  readonly branches: readonly BranchFact[];
  readonly next: readonly string[];
  readonly disabled: boolean;
  /** The word that a value stands for when the statement gives one to a `switch` around it: by `yield`, or as it is. */
  readonly yields: string | null;
  readonly value: string | null;
}

/** A statement that holds at least one text. `lead` is the keyword that it begins with: `return`, `throw`, `final`. */
export interface Statement {
  readonly lead: string | null;
  readonly expr: Expr;
  readonly place: Place;
}

export interface ParsedSource {
  readonly statements: readonly Statement[];
  /** Line and column, from 1, of an offset. */
  readonly position: (at: number) => { readonly line: number; readonly column: number };
  readonly syntaxErrors: boolean;
}
