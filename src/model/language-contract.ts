// What a language is: everything that the stages know about it.
import type { ExclusionReason } from './exclusions.ts';
import type { FactPart } from './facts.ts';
import type { Grammar, Lexis } from './grammar.ts';
import type { SinkKind } from './messages.ts';
import type { TextPiece } from './parsed-source.ts';
import type { Severity } from './severity.ts';
import type { SkipReason } from './source-files.ts';
import type { TreeTable } from './tree-table.ts';

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
  /** Paths of its files, where others with these extensions are something else. */
  readonly within?: RegExp;
  /** What only files have that are no part of the application, with the reason to skip them. */
  readonly fileMarks?: readonly (readonly [SkipReason, RegExp])[];
  /** Extensions of files that others include, and whose definitions those see. */
  readonly included?: readonly string[];
  /** Strings and the names between them -> template parts, with escapes decoded and placeholders marked. */
  readonly template: (pieces: readonly TextPiece[], formatted: Formatting | null) => readonly FactPart[];
  /** How strings are concatenated at run time: an operator, or a method with chained calls. */
  readonly concatenates?: { readonly operator: string; readonly method: string | null };
  /** Calls that return their text unchanged, such as gettext. `.strip` returns its receiver, `.join()` its arguments. */
  readonly passThroughCalls: ReadonlySet<string>;
  /** Calls that make a list or a map of their arguments: `Map.of("error", REFUSED)`. */
  readonly collectionCalls?: ReadonlySet<string>;
  /** Those of `passThroughCalls` that make one blank of several, and none at the ends. */
  readonly blankSqueezers?: ReadonlySet<string>;
  /** Those whose first argument is only a context: `pgettext`; `tr:1` is another position. */
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
  /** Words for the class around them, which is named like its file: `new self("…")`. */
  readonly ownClassWords?: ReadonlySet<string>;
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
  /** Objects that a class keeps in its members are described by their texts, unless named like a message. */
  readonly membersDescribe?: true;
  /** All files of a folder are one module, named like the folder. */
  readonly folderModules?: true;
  /** Constants belong to classes: a name refers to its own file or to the class that qualifies it. */
  readonly scoped?: boolean;
  readonly sinks: readonly SinkRow[];
  /** Names that are levels though they are not in capitals: of constants, and of calls in the chain: `log.Error().Msg("…")`. */
  readonly levelNames?: ReadonlyMap<string, Severity>;
  /** Calls with the level among their arguments as a text: `log("error", "…")`, `log({ level: "error", message: "…" })`. */
  readonly levelTextCalls?: ReadonlySet<string>;
  /** Calls whose arguments are keys and values by turns: all of them, or those behind the text. */
  readonly pairCalls?: ReadonlyMap<string, 'all' | 'behind text'>;
  /** Calls that put their arguments, from one on, side by side into one text, with this between them. */
  readonly printCalls?: ReadonlyMap<string, { readonly from: number; readonly between: '' | ' ' }>;
  /** Names in the braces of a template stand for the arguments in their order: `"{User} refused"`. */
  readonly orderedFields?: true;
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
