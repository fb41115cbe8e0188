// How the nodes of a tree-sitter grammar become the tokens that a lexer would give: one table for each language (src/languages), of node types.

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
  /** Texts with values in them become sums: `a ${x} b` is the text `a ${`, plus x in parentheses, plus the text `} b`. */
  readonly interpolated?: ReadonlyMap<string, readonly Interpolation[]>;
  /**
   * How such a text opens, if this says which escapes it has: then each of its parts is written as that, `PART`, and what stands between
   * the quotes. Sticky; ends with the quotes.
   */
  readonly openings?: RegExp;
  /** A mark before names that would be keywords: `@event` is `event`. */
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
  /**
   * Nodes that are written anew, for what a language says otherwise than with words, parentheses and braces: `@if` a leaf of that type,
   * `$body` what stands in a field, `$1` the first named child, `$receiver.` with a mark behind it where it is there, `$body{}` in
   * brackets, `$key'` a name even if quoted, `$name@` the name of an annotation, `$value~` as `valued` says, `$body>:` its named children with
   * a mark between them, `$-1` the last named child, `^name` what stands in a field of the parent, `*` all other named children, each with a
   * semicolon behind it, `*,` with commas between them, `*~` with nothing, `*block` those of a type, `**` all others with their marks,
   * `-field` or `-leaf` what none of these takes, `=word` a word, `|` stands between rows of which the first counts whose fields are all
   * there; anything else is a mark.
   */
  readonly rewritten?: ReadonlyMap<string, string>;
  /** Statements that are values, written anew where a row asks for one: `x = match a { … }`. */
  readonly valued?: ReadonlyMap<string, string>;
}

/** Between the opening of a text and a part of it. */
export const PART = '\0';

/** A value within a text: `open` and `close` are how many of its first and last characters belong to the texts beside it. */
interface Interpolation {
  readonly node: string;
  readonly open: number;
  readonly close: number;
}
