// What a language is, and what a source looks like once it is read: the data that languages, parse and extract share.
import type { ClassFact, ExceptionFacts, RaiseFact } from './exception-facts.ts';
import type { ExclusionReason } from './exclusions.ts';
import type { Branch, DefinitionFact, FactPart } from './facts.ts';
import type { Grammar, Lexis } from './grammar.ts';
import type { SinkKind } from './messages.ts';
import type { Severity } from './severity.ts';
import type { SkipReason } from './source-files.ts';
import type { TreeTable } from './tree-table.ts';

// ── languages ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a known call does with its text. `text` is the 0-based position of the text argument, null for all arguments. */
export interface SinkRow {
  readonly name: string;
  readonly text: number | null;
  readonly kind: SinkKind;
  readonly severity: Severity;
  readonly fatal?: boolean;
  /** The row applies only to calls with this name among the other arguments: `sys.stderr`. */
  readonly beside?: string;
}

/** Sinks and non-sinks in the configuration, by full or last name. */
export interface OwnCalls {
  readonly sinks: readonly SinkRow[];
  /** Arguments of these calls are not messages. */
  readonly notSinks: readonly string[];
}

/** How a function writes to a file of its own. */
export interface Streams {
  /** Calls that write to a stream: one of their arguments, or the object before the dot. */
  readonly writes: RegExp;
  /** Those without a format, whose last argument may be the stream. */
  readonly plain: RegExp;
  /** Calls that open a stream. */
  readonly opens: RegExp;
  /** Words and strings in such a call that show that it opens a log: a name, or a mode that appends. */
  readonly logs: RegExp;
}

/** Encodings of a language's files. */
export interface SourceEncoding {
  /** Finds a declared encoding in one of the first two lines. */
  readonly declared?: RegExp;
  /** The encoding of files that are not UTF-8. */
  readonly otherwise?: 'latin1';
}

/** Properties that languages and catalogues share. */
export interface Vocabulary {
  readonly name: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly encoding?: SourceEncoding;
  /** What only files have that are no part of the application, with the reason to skip them. */
  readonly fileMarks?: readonly (readonly [SkipReason, RegExp])[];
  /** Extensions of files that others include, and whose definitions those see. */
  readonly included?: readonly string[];
  /** Strings and the names between them -> template parts, with escapes decoded and placeholders marked. */
  readonly template: (pieces: readonly TextPiece[], formatted: Formatting | null) => readonly FactPart[];
  /** How strings are concatenated at run time: an operator, and a method with chained calls. */
  readonly concatenates?: { readonly operator: string; readonly method: string | null };
  /** Calls that return their text unchanged, such as gettext. `.strip` returns its receiver, `.join()` its arguments. */
  readonly passThroughCalls: ReadonlySet<string>;
  /** Those whose first argument is only a context: `pgettext`. */
  readonly contextArgumentCalls?: ReadonlySet<string>;
  /**
   * Annotations whose texts are messages, by the name of the annotation or of an element (`message = "…"`). All other texts in
   * annotations are keys, as are those of `nonMessageNames`. `level` is an annotation that holds the severity of a message.
   */
  readonly annotations?: {
    readonly messages: ReadonlySet<string>;
    readonly elements: ReadonlySet<string>;
    readonly nonMessageNames: RegExp;
    /** Annotations within others have no mark: `@Deprecated("…", ReplaceWith("…"))`. */
    readonly nested?: true;
    readonly level?: string;
    /** Elements that number messages: `id` of a message, `project` and `length` of the enclosing annotation. */
    readonly numbers?: { readonly project: string; readonly length: string; readonly id: string };
  };
  /** Names of classes whose text is thrown, including those with constructors of their own. */
  readonly exceptions?: RegExp;
  /** Exception classes of the language and its standard library. */
  readonly standardExceptions?: ReadonlySet<string>;
  /** What stands between the packages of a class in a log, where it is not a dot. */
  readonly packageMark?: string;
  /** Texts of each language of people lie in a folder named like that: `lang/de/auth.php`. */
  readonly translationFolders?: true;
  /** A folder that contains a file of this name is a package named after the folder. */
  readonly packageFile?: string;
  /** Last words of names in capitals that are levels elsewhere but not here: the logger `LOG`. */
  readonly notLevels?: ReadonlySet<string>;
  /** Functions of the library that are called without an object, and are named as methods that do something else -> full names. */
  readonly libraryFunctions?: ReadonlyMap<string, string>;
  /** Levels that are not in capitals: `Logger.Error`. */
  readonly levels?: RegExp;
  /** A call by a name in capitals makes an object: `new Limit("…")`. */
  readonly constructors?: true;
  /** Names begin with the letters of their library: `TSError`, `NHDebug`. */
  readonly acronyms?: true;
  /** Programs are built of it that have a `main` and may serve. */
  readonly native?: true;
  /** Languages whose functions it calls by their names, and that call its own. */
  readonly linksWith?: ReadonlySet<string>;
  /** Functions belong to types, so unrelated functions share names. */
  readonly methods?: true;
  /** `abort` and `assert` end the program, not only the current operation. */
  readonly abortsProgram?: true;
  /** Names belong to modules: another module may use them for something else. */
  readonly modules?: true;
  /** All files of a folder are one module, named like the folder. */
  readonly folderModules?: true;
  /** Constants belong to classes: a name refers to its own file or to the class that qualifies it. */
  readonly scoped?: boolean;
  readonly sinks: readonly SinkRow[];
  /** Names that are levels though they are not in capitals: of constants, and of calls in the chain: `log.Error().Msg("…")`. */
  readonly levelNames?: ReadonlyMap<string, Severity>;
  /** Calls whose arguments are keys and values by turns: all of them, or those behind the text. */
  readonly pairCalls?: ReadonlyMap<string, 'all' | 'behind text'>;
  /** Calls that put their arguments, from one on, side by side into one text, with this between them. */
  readonly printCalls?: ReadonlyMap<string, { readonly from: number; readonly between: '' | ' ' }>;
  /** Functions are named after what they return: `string Description => "…"`. */
  readonly namesReturned?: true;
  /** Texts are regular expressions, too, in calls and tables that do not say so: `new(@"^\d+")`. */
  readonly patternsInTexts?: true;
  /** What a function does stands first or last in its name: `logRequest`, `sendReply`, and not `newLogFilter`. */
  readonly verbsAtEnds?: true;
  /** Methods that give the message of an error, and those that give a text for any object. */
  readonly errorTexts?: ReadonlySet<string>;
  readonly objectTexts?: ReadonlySet<string>;
  /** Sinks of the configuration, which override what the source shows. */
  readonly configuredCalls?: { readonly sinks: ReadonlyMap<string, SinkRow>; readonly none: ReadonlySet<string> };
  /** Calls whose text is never a message -> reason. `put:0` applies to the first argument only. */
  readonly nonMessageCalls: ReadonlyMap<string, ExclusionReason>;
  /** Words in the names of calls, and of variables that hold tables, whose text is never a message -> why. */
  readonly nonMessageWords?: ReadonlyMap<string, ExclusionReason>;
  /** Calls that ask whether something is so. */
  readonly predicates?: RegExp;
  /** Variables and named arguments whose text is never a message -> reason. */
  readonly nonMessageNames?: ReadonlyMap<string, ExclusionReason>;
  /** Named arguments of a log call that are messages; the others are values. */
  readonly messageKeywordArguments?: ReadonlySet<string>;
}

/** A programming language: everything known about it, in one place. */
export interface Language extends Vocabulary {
  /** What nodes of its tree-sitter grammar are as tokens. */
  readonly tree?: TreeTable;
  /** What gives its tokens; a lexer where nothing is said. */
  readonly readBy?: 'tree';
  readonly lexis: Lexis;
  readonly grammar: Grammar;
  /** Calls that write a text to their first argument or, with a dot before the name, to their object. */
  readonly bufferWriters?: RegExp;
  /** Calls that return a text built from their arguments. */
  readonly stringBuilders?: RegExp;
  /** Calls that copy, count or free a text but do not emit it. */
  readonly stringUtilities?: RegExp;
  readonly streams?: Streams;
  /** How values are put into the text on the left: `"…" % x`, `"…".format(x)`. */
  readonly interpolation?: {
    readonly operators: ReadonlySet<string>;
    readonly methods: ReadonlySet<string>;
    /** A text behind one with places for values may be a message of its own: `log(tr("%1: %2").arg(a, b), tr("Message"))`. */
    readonly inCalls?: false;
    /** How values are inserted into the string on the left: `"…" % x`, `"…".format(x)`. */
    readonly calls?: true;
  };
}

/** A format whose files list texts by key: resource bundles. */
export interface Catalogue extends Vocabulary {
  readonly entries: (source: string) => readonly CatalogueEntry[];
}

/** One entry of a catalogue as written. `line` and `column` are those of its key, from 1. */
export interface CatalogueEntry {
  readonly key: string;
  readonly raw: string;
  readonly line: number;
  readonly column: number;
}

/** The operator or method that inserts values into a text. */
export type Formatting = 'operator' | 'method';

// ── parse ───────────────────────────────────────────────────────────────────────────────────────────────────────────

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
      readonly value: Expr;
    }
  | { readonly kind: 'binary'; readonly at: number; readonly operator: string; readonly operands: readonly Expr[] }
  | { readonly kind: 'run'; readonly at: number; readonly items: readonly Expr[] };

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

export interface ParsedSource {
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
