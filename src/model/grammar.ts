// How the text of a language forms tokens and statements: facts that each language states in its own row (src/languages). What reads
// sources asks for the fact that it needs, never which language it is.
import type { Branch } from './facts.ts';

/** How the characters of a language form tokens. */
export interface Lexis {
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | null;
  /** Characters that open a text. */
  readonly quotes: string;
  /** Names that belong to a text when they stand directly before its quote: `L`, `u8`, `R`. */
  readonly prefixes: ReadonlySet<string>;
  /** Offset behind the text whose quote stands at `at`; where it does not end as it should the negative offset up to which it cannot. */
  readonly endOfText: (source: string, at: number, prefix: string) => number;
  /** Lines that begin with `#` speak to a preprocessor. */
  readonly directives: boolean;
  /** Texts that begin so hold names of variables: `f"{name}: {message}"`. */
  readonly namesInTexts?: RegExp;
}

/** What shapes the statements of a language. A fact that is left out does not hold. */
export interface Grammar {
  /** What stands around a block: braces, or marks that `layout` puts among the tokens. */
  readonly blocks: 'braces' | 'marks';
  /** For blocks by indentation. */
  readonly layout?: Layout;
  /** A newline behind something that may end a statement ends it. */
  readonly newlineEnds?: NewlineEnds;
  /** Heads that are followed by a condition. */
  readonly conditions: ReadonlyMap<string, Branch | null>;
  /** Heads that stand alone: `else`, `do`. A head of null opens a block that is no branch: `try`. */
  readonly heads: ReadonlyMap<string, Branch | null>;
  /** Heads whose braces hold definitions and not statements: `struct`, `class`. */
  readonly containers: ReadonlySet<string>;
  /** Containers that never are the type of a function's value: `record Point(int x) {` is no function. */
  readonly classes: ReadonlySet<string>;
  /** A condition stands without parentheses and goes on to its block: `if err := open(); err != nil {`. */
  readonly bareConditions?: true;
  /** Only statements that begin with one of these words open blocks; braces elsewhere hold values: `x := T{…}`. */
  readonly blocksByWord?: true;
  /** A brace within an expression opens a block, except where a list must stand: lambdas, classes without a name. */
  readonly blocksInExpressions?: true;
  /** Words behind which the name of a function stands: `def`, `func`. Without them it stands behind a type. */
  readonly functionWords?: ReadonlySet<string>;
  /** Words before declarations, of one or of several in parentheses: `var (…)`. */
  readonly declarationWords?: ReadonlySet<string>;
  /** A name stands before its type: `message: str`, `message string`. */
  readonly namesFirst?: true;
  /** Parameters that stand for the object of a method: `self`. */
  readonly selfParameters?: ReadonlySet<string>;
  /** What stands behind the name of an argument. */
  readonly namedArguments?: '=';
  /** Operators that are words: `a if b else c`, `x not in y`. */
  readonly wordOperators?: ReadonlySet<string>;
  /** Words whose statement reads like a call of theirs: `assert x, "…"`. Some of them are names as well: `print`. */
  readonly commandWords?: ReadonlySet<string>;
  /** The word between a value and the name that it gets: `open(path) as out`. */
  readonly bindingWord?: string;
  /** The bracket around a list of values. */
  readonly lists: '{' | '[';
  /** What a call gives may be called in turn: `find("x")("y")`. */
  readonly callableValues?: true;
  /** Names of types, by which a cast is told from a call. */
  readonly types: ReadonlySet<string>;
  /** A parameter may be a text when its type or its name has a word that matches. */
  readonly textParameters: RegExp;
  /** Words that tell of a function which parameter is a printf format, that it never returns, and that other files cannot call it. */
  readonly attributes?: { readonly format: RegExp; readonly noReturn: RegExp; readonly internal: RegExp };
  /** What `->` stands before: the name of a member, or the body of a lambda. */
  readonly arrow?: 'member' | 'lambda';
  /** `case X -> value`: nothing falls through, and a `switch` is a value. */
  readonly caseArrow?: true;
  /** A member named like a text is that of its owner: `message->buffer`. */
  readonly textMembers?: true;
  /** The name of a function is a value: a pointer to it. */
  readonly pointers: boolean;
  /** Types have parameters in `<` and `>`. */
  readonly generics: boolean;
  /** What is one text side by side: texts and names, or texts alone. */
  readonly adjacent?: 'values' | 'texts';
  /** Word before a definition outside of functions whose value never changes: `final`. */
  readonly constant: string | null;
  /** Names outside of functions whose value is not meant to change. */
  readonly constantNames?: RegExp;
  /** For languages with exceptions. */
  readonly throwing?: Throwing;
}

/** Words around classes and what is thrown; null where a language has none. */
export interface Throwing {
  readonly class: string;
  /** The word before the base of a class; null: bases stand in parentheses. */
  readonly extends: string | null;
  readonly throws: string;
  readonly catches: string;
  /** The word that makes an object. */
  readonly makes: string | null;
  /** The word between a name and another one for it. */
  readonly alias: string | null;
  /** The word before the package of a file; null: its folders say it. */
  readonly package: string | null;
  /** Between the names of a class and of one inside of it, in a stack trace. */
  readonly nested: string;
}

/** How newlines end statements. */
export interface NewlineEnds {
  /** Inside of parentheses too: `var (…)`. */
  readonly inParentheses: boolean;
  /** Marks with which a line goes on from the one before it. */
  readonly continuedBy: ReadonlySet<string>;
}

/** Words of a language whose blocks follow from indentation and colons. */
export interface Layout {
  /** Words that open a block when a line begins with them: the head of the block ends at its colon. */
  readonly openers: ReadonlySet<string>;
  /** Openers that may be ordinary names: `match`. */
  readonly softOpeners: ReadonlySet<string>;
  /** Words that may stand before an opener: `async`. */
  readonly modifiers: ReadonlySet<string>;
  /** Words that begin a line and never stand inside brackets: there a bracket was left open. */
  readonly statements: ReadonlySet<string>;
}
