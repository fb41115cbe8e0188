// Facts of one file, the result of `facts` and input of `linking`. Types only.

import type { ExceptionFacts } from './exception-facts.ts';
import type { ExclusionReason } from './exclusions.ts';
import type { Level } from './sigma.ts';

/** A piece of a template: text that is always there, or a place for a value. */
export type Part = { readonly literal: string } | { readonly placeholder: string };

/**
 * In facts a part may also be the name of a constant whose text another file knows: `LIMIT_TEXT`, a macro with its arguments
 * (`CODE(17)`), or a parameter of the macro that holds the text, as written by the caller (`#n`).
 */
export type FactPart = Part | { readonly reference: string };

/** How a text stands in the source. */
export type Role =
  | 'argument'
  | 'thrown'
  | 'returned'
  | 'assigned'
  | 'table'
  | 'constant'
  | 'compared'
  | 'key'
  | 'docstring'
  | 'value'
  | 'other';

/**
 * The call that a text is an argument of. `index` counts from 0; `others` are the plain names and numbers among the other
 * arguments, `codes` what else stands beside the text and may identify it, as written: `errcode(ERRCODE_X)`, `id=17`, `"E042"`.
 */
export interface CallFact {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly line: number;
  readonly others: readonly string[];
  readonly codes: readonly string[];
}

/** A branch that a text stands in. */
export type Branch = 'if' | 'else' | 'case' | 'default' | 'loop' | 'catch';

/** What a comment beside a text says of it: never alert on it, or always, with the level that the rule then has at least. */
export interface Annotation {
  readonly verdict: 'ignore' | 'alert';
  readonly level: Level | null;
  /** Empty when none is given. */
  readonly reason: string;
}

/** One text in the source and where it stands, as one file alone can tell. */
export interface StringFact {
  readonly parts: readonly FactPart[];
  readonly line: number;
  readonly column: number;
  readonly role: Role;
  readonly call: CallFact | null;
  /** Calls around `call`, from the inside out: `_` in `log(_("…"))` is seen through and is not among them. */
  readonly outer: readonly CallFact[];
  /** The variable, table, constant or macro that holds it. */
  readonly target: string | null;
  /** That belongs to something: `job->why`. */
  readonly member?: boolean;
  /** Of the macro that holds it. */
  readonly parameters: readonly string[];
  readonly function: string | null;
  /** The branches around it, from the inside out. */
  readonly branches: readonly Branch[];
  /** What the statements that follow in the same block do: callee names and `return`, `goto`, `break`, `continue`, `throw`. */
  readonly next: readonly string[];
  /** Stands in code that is compiled out (`#if 0`). */
  readonly disabled: boolean;
  /** Stands in code that is compiled for debugging only (`#ifdef DEBUG`). */
  readonly debug: boolean;
  /** Why it is no message, as far as the file tells; null when it may be one. */
  readonly localExclusion: ExclusionReason | null;
  readonly annotation?: Annotation;
}

/** A function or macro that takes a text, or of which an attribute says something. Names of calls have what stands before them. */
export interface DefinitionFact {
  readonly name: string;
  readonly line: number;
  /** A member of a struct that holds a function is another name for it: `.log = my_log`. */
  readonly kind: 'function' | 'macro' | 'declaration' | 'member';
  /** Position of the parameter that an attribute calls a printf format. */
  readonly format: number | null;
  /** An attribute says that it never returns. */
  readonly noReturn: boolean;
  /** Only its own file knows it, and those that include that file: a macro, a `static` function. */
  readonly internal: boolean;
  /** Its name stands as a value: others call it. */
  readonly usedAsValue?: boolean;
  /** The call that its body ends with. */
  readonly ends: string | null;
  readonly forwards: readonly ForwardingSummary[];
}

/**
 * A parameter that is handed to a call. Positions count from 0; a parameter of -1 are all (another name for a function), an
 * index of -1 is whatever position the text has there. `others` are names in capitals beside it. Behind a text in the same
 * call it is a value `within` that: its `whole` message (`"%s\n"`, `"error: %s"`), one value among `several` of a text that has
 * no words itself (`"%s: %s"`), or a value of one that is `telling` something.
 */
export interface ForwardingSummary {
  readonly parameter: number;
  readonly call: string;
  readonly index: number;
  readonly others: readonly string[];
  readonly within: 'whole' | 'several' | 'telling' | null;
}

/**
 * A name that stands for texts of another place and is handed to a call that may tell them: a constant (`error(DENIED)`), a function
 * (`error("%s", text_of(code))`), a table (`error("%s", errors[i])`), a member (`error("%s", job->why)`). Or `function` returns an
 * element of the table `name`, or the constant: no call.
 */
export interface IndirectUse {
  readonly name: string;
  readonly kind: 'constant' | 'function' | 'table' | 'member';
  readonly call: CallFact | null;
  /** The call makes what is thrown. */
  readonly thrown: boolean;
  readonly function: string | null;
}

/** Everything that one file tells, knowing nothing of other files. Plain data. */
export interface FileFacts {
  readonly file: string;
  readonly language: string;
  readonly bytes: number;
  readonly texts: readonly StringFact[];
  readonly definitions: readonly DefinitionFact[];
  /** Only when they are asked for. */
  readonly exceptions?: ExceptionFacts;
  readonly indirectUses: readonly IndirectUse[];
  /** What people should know about it: annotations that say nothing. Lines count from 1. */
  readonly remarks?: readonly { readonly line: number; readonly text: string }[];
  /** True when brackets did not match: something was read by guess. */
  readonly syntaxErrors: boolean;
}
