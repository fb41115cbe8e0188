// Facts of one file, the result of `facts` and input of `linking`. Types only.

import type { ExceptionFacts } from './exception-facts.ts';
import type { ExclusionReason } from './exclusions.ts';
import type { Level } from './sigma.ts';

/** A piece of a template: fixed text or a placeholder. */
export type Part = { readonly literal: string } | { readonly placeholder: string };

/**
 * In facts, a part may also name a constant defined in another file: `LIMIT_TEXT`, a macro with arguments (`CODE(17)`), or
 * a parameter of the macro that contains the text, as written by the caller (`#n`). `unknown` is the placeholder of a value that
 * may be known elsewhere: a constant, a call that returns a text (`reason_of()`) or a member.
 */
export type FactPart = Part | { readonly reference: string; readonly unknown?: string };

/** The role of a text in the source. */
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
 * The call that takes a text as an argument. `index` counts from 0. `others` are the plain names and numbers among the other
 * arguments; `codes` are arguments that may identify the message, as written: `errcode(ERRCODE_X)`, `id=17`, `"E042"`.
 */
export interface CallFact {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly line: number;
  readonly others: readonly string[];
  readonly codes: readonly string[];
}

/** A switch for debugging, as a condition asks for it. */
export interface Switch {
  /** As written, separated by `.`. */
  readonly name: string;
  /** It is on while its value is higher; null if only people can set it so. */
  readonly above: number | null;
  /** It starts off unless the source says otherwise; false for what counts only if the source says that it does. */
  readonly off: boolean;
}

/** A branch around a text. */
export type Branch = 'if' | 'else' | 'case' | 'default' | 'loop' | 'catch';

/** An annotation in a comment next to a text: never alert, or always alert, with a minimum level for the rule. */
export interface Annotation {
  readonly verdict: 'ignore' | 'alert';
  readonly level: Level | null;
  /** Empty if there is none. */
  readonly reason: string;
}

/** One text with its context, as far as its own file shows. */
export interface StringFact {
  readonly parts: readonly FactPart[];
  readonly line: number;
  readonly column: number;
  readonly role: Role;
  readonly call: CallFact | null;
  /** Calls around `call`, innermost first. Pass-through calls such as `_` in `log(_("…"))` are omitted. */
  readonly outer: readonly CallFact[];
  /** The variable, table, constant or macro that holds it. */
  readonly target: string | null;
  /** The target is a member: `job->why`. */
  readonly member?: boolean;
  /** Where entries have names: the tables that hold it under the name `target`, outermost first: `texts.door`; empty for `target` alone. */
  readonly holder?: string;
  /** The table whose member `target` is: `rules` of `rules[] = { { .text = "…" } }`. */
  readonly table?: string;
  /** Parameters of the macro that holds it. */
  readonly parameters: readonly string[];
  readonly function: string | null;
  /** Enclosing branches, innermost first. */
  readonly branches: readonly Branch[];
  /** What the next statements of the block do: callee names, and `return`, `goto`, `break`, `continue`, `throw`. */
  readonly next: readonly string[];
  /** In code that is compiled out (`#if 0`). */
  readonly disabled: boolean;
  /** In code that is compiled for debugging only (`#ifdef DEBUG`). */
  readonly debug: boolean;
  /** In code that runs only while this is on (`if (conf.debug)`). */
  readonly requires?: Switch;
  /** Why it is not a message, as far as the file shows; null if it may be one. */
  readonly localExclusion: ExclusionReason | null;
  readonly annotation?: Annotation;
  /** It consists of names, and is a text only if one of them stands for one: `log(DENIED + user)`. */
  readonly named?: true;
}

/** A function or macro that takes a text or has a relevant attribute. Names of calls include their qualifiers. */
export interface DefinitionFact {
  readonly name: string;
  readonly line: number;
  /** Alias through a struct member that holds the function: `.log = my_log`. */
  readonly kind: 'function' | 'macro' | 'declaration' | 'member';
  /** Position of the parameter that an attribute declares as a printf format. */
  readonly format: number | null;
  /** An attribute says that it never returns. */
  readonly noReturn: boolean;
  /** Visible only in its own file and in files that include it: a macro, a `static` function. */
  readonly internal: boolean;
  /** Its name is used as a value, so other code may call it. */
  readonly usedAsValue?: boolean;
  /** The last call of its body. */
  readonly ends: string | null;
  readonly forwards: readonly ForwardingSummary[];
  /** Parameters that it only passes to calls whose text is never a message, with the reason: `run = (line) => exec(line)`. */
  readonly consumed?: readonly (readonly [parameter: number, ExclusionReason])[];
}

/**
 * A parameter that is passed to a call. Positions count from 0. Parameter -1 means all (an alias of a function); index -1 means
 * whatever position the text has there. `others` are names in capitals next to it. If it follows a text in the same call, it is
 * a value `within` that text: the `whole` message (`"%s\n"`, `"error: %s"`), one of `several` values of a text without words
 * (`"%s: %s"`), or a value of a text with words (`telling`).
 */
export interface ForwardingSummary {
  readonly parameter: number;
  readonly call: string;
  readonly index: number;
  readonly others: readonly string[];
  readonly within: 'whole' | 'several' | 'telling' | null;
  /** It is passed only while this is on. */
  readonly requires?: Switch;
}

/**
 * A name that stands for texts defined elsewhere and is passed to a call that may emit them: a constant (`error(DENIED)`), a function
 * (`error("%s", text_of(code))`), a table (`error("%s", errors[i])`) or a member (`error("%s", job->why)`). Without a call,
 * `function` returns the constant or an element of the table `name`.
 */
export interface IndirectUse {
  readonly name: string;
  readonly kind: 'constant' | 'function' | 'table' | 'member';
  readonly call: CallFact | null;
  /** The call creates an exception that is thrown. */
  readonly thrown: boolean;
  readonly function: string | null;
}

/** All facts of one file, without knowledge of other files. Plain data. */
export interface FileFacts {
  readonly file: string;
  readonly language: string;
  readonly bytes: number;
  readonly texts: readonly StringFact[];
  readonly definitions: readonly DefinitionFact[];
  /** Only if requested. */
  readonly exceptions?: ExceptionFacts;
  readonly indirectUses: readonly IndirectUse[];
  /** Values that switches for debugging start with: 0 is off. */
  readonly starts?: Readonly<Record<string, number>>;
  /** Remarks for the user, such as annotations that apply to nothing. Lines count from 1. */
  readonly remarks?: readonly { readonly line: number; readonly text: string }[];
  /** Brackets did not match, so parts were guessed. */
  readonly syntaxErrors: boolean;
}
