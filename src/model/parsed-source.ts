// What a source looks like once it is read: its statements, the functions it defines and the texts it mentions.
import type { ClassFact, ExceptionFacts, RaiseFact } from './exception-facts.ts';
import type { Branch, DefinitionFact, FileFacts, Switch } from './facts.ts';

/** A string as written, with prefix and quotes, or a name between two strings: `PRIu64`, `CODE(17)`, `#n` in a macro. */
export type TextPiece = { readonly raw: string } | { readonly reference: string };

/** An expression, reduced to what matters for strings. `at` is an offset into the source. */
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
  | { readonly kind: 'pair'; readonly at: number; readonly key: Expr; readonly value: Expr }
  | { readonly kind: 'index'; readonly at: number; readonly items: readonly Expr[] }
  | {
      readonly kind: 'assign';
      readonly at: number;
      readonly target: string | null;
      /** The target is a member: `job->why`. */
      readonly member?: boolean;
      /** The value is put behind what the target holds: `line += "…"`. */
      readonly appends?: true;
      readonly value: Expr;
    }
  | { readonly kind: 'binary'; readonly at: number; readonly operator: string; readonly operands: readonly Expr[] }
  /** `adjacent`: nothing stands between them. */
  | { readonly kind: 'run'; readonly at: number; readonly items: readonly Expr[]; readonly adjacent?: true };

/** The expressions of one kind. */
export type ExprOf<Kind extends Expr['kind']> = Extract<Expr, { readonly kind: Kind }>;

/** The context of a statement. */
export interface StatementPlace {
  readonly function: string | null;
  /** The macro whose body contains it. */
  readonly macro: { readonly name: string; readonly parameters: readonly string[] } | null;
  readonly branches: readonly Branch[];
  readonly next: readonly string[];
  readonly disabled: boolean;
  /** Compiled for debugging only. */
  readonly debug: boolean;
  /** Runs only while this is on. */
  readonly requires?: Switch | null;
  /** Writes to a file that its function opened. */
  readonly file?: boolean;
  /** The exception class whose attribute it sets. */
  readonly exception?: string | null;
  /** How the variable it assigns is used later. */
  readonly use?: Use | null;
  /** For a statement that yields the value of an enclosing `switch`: the keyword that the `switch` belongs to. */
  readonly yields?: StatementKind | null;
  readonly value?: StatementKind | null;
}

/** How a later statement uses the variable: it returns it or passes it to a call. */
export type Use = ({ readonly kind: 'returned' } | ({ readonly kind: 'thrown' | 'argument' } & UsingCall)) & {
  readonly variable: string;
  /** Offset of the call that fills the variable; null for an assignment. */
  readonly filler: number | null;
};

/** A name used instead of a string. What follows it tells its kind: constant or member, call that returns a text, table element. */
export interface IndirectUseSite {
  /** As written, separated by `.`. */
  readonly name: string;
  readonly kind: 'constant' | 'function' | 'table' | 'member';
  readonly role: 'argument' | 'thrown' | 'returned';
  readonly function: string | null;
  /** The call it is passed to; null if it is returned. */
  readonly call: UsingCall | null;
}

export interface UsingCall {
  /** Offset of its name. */
  readonly at: number;
  readonly name: string;
  readonly index: number;
  /** Plain names and numbers among the other arguments. */
  readonly others: readonly string[];
}

/** What a statement does with its text. `text` means that the statement consists of a string only. */
export type StatementKind = 'return' | 'throw' | 'constant' | 'condition' | 'type' | 'text';

/** A statement that contains a string, or the header of a block. */
export interface Statement {
  readonly kind: StatementKind | null;
  readonly expr: Expr;
  readonly place: StatementPlace;
}

export interface ParsedSource extends Pick<FileFacts, 'starts'> {
  readonly statements: readonly Statement[];
  readonly definitions: readonly ForwardingDefinition[];
  /** Names that stand for a text defined elsewhere. */
  readonly mentions: readonly IndirectUseSite[];
  /** Line and column of an offset, from 1. */
  readonly position: (at: number) => { readonly line: number; readonly column: number };
  readonly syntaxErrors: boolean;
  /** Only if requested. */
  readonly exceptions?: ParsedExceptions;
}

/** Classes and throws, located by offsets. */
export interface ParsedExceptions extends Pick<ExceptionFacts, 'package' | 'aliases' | 'handlers'> {
  readonly classes: readonly (Omit<ClassFact, 'line' | 'column'> & { readonly at: number })[];
  readonly raises: readonly (Omit<RaiseFact, 'line' | 'column'> & { readonly at: number })[];
}

/** A function or macro that takes a text; `at` is the offset of its name. */
export type ForwardingDefinition = Omit<DefinitionFact, 'line'> & { readonly at: number };
