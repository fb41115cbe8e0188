// What a language is, and what a source looks like once it is read: the data that languages, parse and extract share.
import type { ClassFact, ExceptionFacts, RaiseFact } from './exception-facts.ts';
import type { ExclusionReason } from './exclusions.ts';
import type { Branch, DefinitionFact, FactPart } from './facts.ts';
import type { Grammar, Lexis } from './grammar.ts';
import type { SinkKind } from './messages.ts';
import type { Severity } from './severity.ts';

// ── languages ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a known call does with its text. `text` is the position of the text argument from 0, null when all are. */
export interface SinkRow {
  readonly name: string;
  readonly text: number | null;
  readonly kind: SinkKind;
  readonly severity: Severity;
  readonly fatal?: boolean;
  /** The row holds only for calls with this name among the other arguments: `sys.stderr`. */
  readonly beside?: string;
}

/** What people say of calls by their names, last names or with dots between. */
export interface OwnCalls {
  readonly sinks: readonly SinkRow[];
  /** What is handed to these is no message. */
  readonly notSinks: readonly string[];
}

/** How a function writes into a file of its own. */
export interface Streams {
  /** Calls that write into a stream: an argument of theirs, or the object before them. */
  readonly writes: RegExp;
  /** Those of them that take no values, and may have the stream last. */
  readonly plain: RegExp;
  /** Calls that open one. */
  readonly opens: RegExp;
  /** Words and texts in such a call by which it opens a log: its name, and modes in which it is appended to. */
  readonly logs: RegExp;
}

/** What a language says of the bytes of its files. */
export interface SourceEncoding {
  /** Finds the name of the encoding in one of the first two lines. */
  readonly declared?: RegExp;
  /** The encoding of what is not UTF-8. */
  readonly otherwise?: 'latin1';
}

/** What is known about every kind of source. */
export interface Vocabulary {
  readonly name: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly encoding?: SourceEncoding;
  /** Of files that others include: what they define others know. */
  readonly included?: string;
  /** Texts and the names between them -> template parts: escapes decoded, placeholders told apart. */
  readonly template: (pieces: readonly TextPiece[], formatted: Formatting | null) => readonly FactPart[];
  /** How texts are put together when the program runs: an operator, and a method whose calls are chained. */
  readonly concatenates?: { readonly operator: string; readonly method: string | null };
  /** Calls that hand their text on unchanged: gettext and its kin. `.strip` hands on what it is called on, `.join()` its arguments. */
  readonly passThroughCalls: ReadonlySet<string>;
  /** Those of them whose first argument only tells where the text is used: `pgettext`. */
  readonly contextArgumentCalls?: ReadonlySet<string>;
  /**
   * Annotations whose texts are messages: by their name, or by the name of an element (`message = "…"`); the texts of all
   * others are keys, and so are those of `nonMessageNames`. `level` stands beside a message and has its severity.
   */
  readonly annotations?: {
    readonly messages: ReadonlySet<string>;
    readonly elements: ReadonlySet<string>;
    readonly nonMessageNames: RegExp;
    readonly level: string;
    /** Elements that number messages: `id` of a message, `project` and `length` of the annotation around them. */
    readonly numbers: { readonly project: string; readonly length: string; readonly id: string };
  };
  /** Names of the classes whose text is thrown, with the constructors of their own. */
  readonly exceptions?: RegExp;
  /** Exception classes of the language and its standard library. */
  readonly standardExceptions?: ReadonlySet<string>;
  /** A folder with a file of this name is a package, named like the folder. */
  readonly packageFile?: string;
  /** Last words of names in capitals that are words for a level in other languages and here are none: the logger `LOG`. */
  readonly notLevels?: ReadonlySet<string>;
  /** A call by a name in capitals makes an object: `new Limit("…")`. */
  readonly constructors?: true;
  /** Functions belong to types: unrelated ones share names. */
  readonly methods?: true;
  /** `abort` and `assert` end the program, not only what it is doing. */
  readonly abortsProgram?: true;
  /** Names belong to the modules of a program: another one may use them for something else. */
  readonly modules?: true;
  /** Constants belong to classes: a name means that of its own file, or of the class that is named before it. */
  readonly scoped?: boolean;
  readonly sinks: readonly SinkRow[];
  /** What people say of calls: it comes before what the source says. */
  readonly configuredCalls?: { readonly sinks: ReadonlyMap<string, SinkRow>; readonly none: ReadonlySet<string> };
  /** Calls whose text is never a message -> why. `put:0` is one only for its first argument. */
  readonly nonMessageCalls: ReadonlyMap<string, ExclusionReason>;
  /** Variables and named arguments whose text is never a message -> why. */
  readonly nonMessageNames?: ReadonlyMap<string, ExclusionReason>;
  /** Named arguments of a log call that say something; the others are values. */
  readonly messageKeywordArguments?: ReadonlySet<string>;
}

/** A programming language: everything that is known about it, in one place. */
export interface Language extends Vocabulary {
  readonly lexis: Lexis;
  readonly grammar: Grammar;
  /** Calls that put a text into the variable that is their first argument, or (with a dot before the name) the object before them. */
  readonly bufferWriters?: RegExp;
  /** Calls that give a text made of their arguments. */
  readonly stringBuilders?: RegExp;
  /** Calls that copy, count or free a text and tell nobody. */
  readonly stringUtilities?: RegExp;
  readonly streams?: Streams;
  /** How values are put into the text on the left: `"…" % x`, `"…".format(x)`. */
  readonly interpolation?: { readonly operators: ReadonlySet<string>; readonly methods: ReadonlySet<string> };
}

/** A format whose files list texts by their keys: resource bundles. */
export interface Catalogue extends Vocabulary {
  readonly entries: (source: string) => readonly CatalogueEntry[];
}

/** One text of a catalogue as written. `line` and `column` are those of its key, from 1. */
export interface CatalogueEntry {
  readonly key: string;
  readonly raw: string;
  readonly line: number;
  readonly column: number;
}

/** What puts values into a text: the operator or the method. */
export type Formatting = 'operator' | 'method';

// ── parse ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A text as written, with prefix and quotes, or what stands between two of them: `PRIu64`, `CODE(17)`, `#n` in a macro. */
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
  | { readonly kind: 'pair'; readonly at: number; readonly key: Expr; readonly value: Expr }
  | { readonly kind: 'index'; readonly at: number; readonly items: readonly Expr[] }
  | {
      readonly kind: 'assign';
      readonly at: number;
      readonly target: string | null;
      /** The target belongs to something: `job->why`. */
      readonly member?: boolean;
      readonly value: Expr;
    }
  | { readonly kind: 'binary'; readonly at: number; readonly operator: string; readonly operands: readonly Expr[] }
  | { readonly kind: 'run'; readonly at: number; readonly items: readonly Expr[] };

/** Where a statement stands. */
export interface StatementPlace {
  readonly function: string | null;
  /** The macro whose body it is. */
  readonly macro: { readonly name: string; readonly parameters: readonly string[] } | null;
  readonly branches: readonly Branch[];
  readonly next: readonly string[];
  readonly disabled: boolean;
  /** It is compiled for debugging only. */
  readonly debug: boolean;
  /** It writes into a file that its function has opened. */
  readonly file?: boolean;
  /** The exception class that it gives an attribute to. */
  readonly exception?: string | null;
  /** What is done with the variable that it assigns. */
  readonly use?: Use | null;
  /** The word that a value stands for when the statement gives one to a `switch` around it: by `yield`, or as it is. */
  readonly yields?: StatementKind | null;
  readonly value?: StatementKind | null;
}

/** How a later line uses the variable: it returns it, or hands it to a call. */
export type Use = ({ readonly kind: 'returned' } | ({ readonly kind: 'thrown' | 'argument' } & UsingCall)) & {
  readonly variable: string;
  /** Offset of the call that puts the text into the variable; null where it is assigned. */
  readonly filler: number | null;
};

/** A name in the place of a text, and what it is by what follows it: a constant or a member, a call that gives a text, an element of a table. */
export interface IndirectUseSite {
  /** As written, with `.` between names. */
  readonly name: string;
  readonly kind: 'constant' | 'function' | 'table' | 'member';
  readonly role: 'argument' | 'thrown' | 'returned';
  readonly function: string | null;
  /** The call that it is handed to; null where it is returned. */
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

/** What a statement does with its text. `text` is a statement that is nothing but a text. */
export type StatementKind = 'return' | 'throw' | 'constant' | 'condition' | 'type' | 'text';

/** A statement that holds at least one text, or the head of a block. */
export interface Statement {
  readonly kind: StatementKind | null;
  readonly expr: Expr;
  readonly place: StatementPlace;
}

export interface ParsedSource {
  readonly statements: readonly Statement[];
  readonly definitions: readonly ForwardingDefinition[];
  /** Names that stand for a text elsewhere. */
  readonly mentions: readonly IndirectUseSite[];
  /** Line and column, from 1, of an offset. */
  readonly position: (at: number) => { readonly line: number; readonly column: number };
  readonly syntaxErrors: boolean;
  /** Only when it is asked for. */
  readonly exceptions?: ParsedExceptions;
}

/** Classes, and what is thrown, with offsets for their places. */
export interface ParsedExceptions extends Pick<ExceptionFacts, 'package' | 'aliases' | 'handlers'> {
  readonly classes: readonly (Omit<ClassFact, 'line' | 'column'> & { readonly at: number })[];
  readonly raises: readonly (Omit<RaiseFact, 'line' | 'column'> & { readonly at: number })[];
}

/** A function or macro that takes a text; `at` is the offset of its name. */
export type ForwardingDefinition = Omit<DefinitionFact, 'line'> & { readonly at: number };
