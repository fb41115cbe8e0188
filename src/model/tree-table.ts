// How the nodes of a tree-sitter grammar become the tokens that a lexer would give: one table for each language (src/languages), of node types.

import type { Lexis } from './grammar.ts';

export interface TreeTable {
  /** Key of the grammar in src/data/grammars.json. */
  readonly grammar: string;
  /** Nodes that are one text each, with quotes and prefix. */
  readonly texts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Nodes that say nothing: comments, types, the word `async`. */
  readonly skipped: ReadonlySet<string>;
  /** Nodes behind which a statement ends without a mark. */
  readonly endBehind?: ReadonlySet<string>;
  /** Blocks by indentation, behind a colon. */
  readonly blocks?: ReadonlySet<string>;
  /** Nodes at which a line for the preprocessor begins, and how its comments look. */
  readonly directives?: { readonly nodes: ReadonlySet<string>; readonly lexis: Lexis };
  /** Texts with values in them become sums: `a ${x} b` is the text `a ${`, plus x in parentheses, plus the text `} b`. */
  readonly interpolated?: ReadonlyMap<string, readonly Interpolation[]>;
  /**
   * How such a text opens, if this says which escapes it has: then each of its parts is written as that, `PART`, and what stands between
   * the quotes. Sticky; ends with the quotes, and blanks that say nothing.
   */
  readonly openings?: RegExp;
  /** Texts whose lines stand behind the line that they belong to: the node at their place, and that of their lines. */
  readonly heredocs?: { readonly beginning: string; readonly body: string };
  /**
   * Nodes that are what a function returns where they are its last statement, or the last one of a branch that is: of which functions, in
   * which bodies, through which branches. Clauses may follow the last statement of a body.
   */
  readonly results?: {
    readonly values: ReadonlySet<string>;
    readonly functions: ReadonlySet<string>;
    readonly bodies: ReadonlySet<string>;
    readonly branches: ReadonlySet<string>;
    readonly clauses: ReadonlySet<string>;
  };
  /** The method that makes an object of the class before it: `Gate.new(x)` is `Gate(x)`. */
  readonly maker?: string;
  /** A mark before names that would be keywords, or are those of members: `@event` is `event`. */
  readonly nameMark?: string;
  /** Leaves that stand for another mark or word: `=>` for `->`, `readonly` for `const`. */
  readonly written?: ReadonlyMap<string, string>;
  /** Marks that are one name together with what follows directly: `@Override`, `#[error`. */
  readonly joined?: ReadonlySet<string>;
  /** A mark that only stands between a name and its brackets: `error!("…")`. */
  readonly callMark?: string;
  /** Nodes that leave out the next one where their text matches: `#[cfg(test)]`. */
  readonly omitting?: { readonly node: string; readonly pattern: RegExp };
  /** Nodes that are put in parentheses, in one field only or (null) everywhere: an object, whose braces could be those of a block. */
  readonly wrapped?: ReadonlyMap<string, string | null>;
  /** Functions without a name, written anew as those of what they are assigned to: `name = (x) => {…}` is `name (x) {…}`. */
  readonly named?: ReadonlyMap<string, string>;
  /** The mark before names of variables, left out except before these words, which say something else without it: `$class`. */
  readonly sigil?: { readonly mark: string; readonly kept: ReadonlySet<string> };
  /**
   * Nodes that are written anew, for what a language says otherwise than with words, parentheses and braces: `@if` a leaf of that type,
   * `$body` what stands in a field, `$1` the first named child and `$-1` the last, `$receiver.` with a mark behind it where it is there,
   * `$=value` with one before it, `$body{}` in brackets, `$key'` a name even if quoted, `$name@` the name of an annotation, `$value~` as
   * `valued` says, `$body>:` its named children with a mark between them, `^name` what stands in a field of the parent, `!type` says that what is made within
   * is of the type in that field (`!-`: of none that is said), `!` the name of that type, behind which it is that of its elements, `!*` these without the name, `*` all other named
   * children, each with a semicolon behind it, `*,` with commas (or another mark) between them, `*~` with nothing, `*block` those of a type,
   * `**` all others with their marks, `-field` or `-leaf` what none of these takes, `=word` a word, `(+` goes on in the brackets of the call
   * before it. `|` stands between rows of which the first counts whose fields are all there, and what it asks for: `?type` a child of that
   * type, `?*type` a child that has one, `?~type` none but of that type, `?'word'` that word, `?2` as many named children. Anything else is a mark.
   */
  readonly rewritten?: ReadonlyMap<string, string>;
  /** Statements that are values, written anew where a row asks for one: `x = match a { … }`. */
  readonly valued?: ReadonlyMap<string, string>;
  /** These are values, too, behind marks and words that a value follows: `=`, `(`, `return`. */
  readonly valuedAnywhere?: true;
  /** What the grammar does not know and may be read as blanks. Global. */
  readonly unknown?: RegExp;
  /** What stands for a value though the grammar takes it for something else: the parser sees a name of that length. Global. */
  readonly namesToGrammar?: RegExp;
  /** Share of a file that may be errors to the grammar; where there are more, the lexer reads it. */
  readonly maxErrors?: number;
}

/** Between the opening of a text and a part of it. */
export const PART = '\0';

/**
 * A value within a text: `open` and `close` are how many of its first and last characters belong to the texts beside it. Braces around it
 * are part of it; where the text has a field `value`, it stands in that: the lines of a heredoc.
 */
export interface Interpolation {
  readonly node: string;
  readonly open: number;
  readonly close: number;
  /** The node is the value, not what stands around one. */
  readonly whole?: true;
}
