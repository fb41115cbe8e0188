// Source files and skipped files, the result of `sources`. Types only.

/** A file to read. `path` is what reports show: relative to the given root, with `/`. `absolute` is where to read it. */
export interface SourceFile {
  readonly path: string;
  readonly absolute: string;
  readonly bytes: number;
  readonly language: string;
  /** People named it (a given file, a list, --include): the default exclusions do not apply, those that content gives neither. */
  readonly asked: boolean;
}

/** Why a file was left out. */
export type SkipReason =
  | 'ignored'
  | 'test'
  | 'example'
  | 'vendored'
  | 'build'
  | 'generated'
  | 'minified'
  | 'binary'
  | 'too-large'
  | 'excluded'
  | 'link'
  | 'unreadable';

/** Something that did not stop the run but that people should know. `line` counts from 1, null when it is about the whole file. */
export interface Diagnostic {
  readonly kind: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly text: string;
  /** Of a log: nothing of it was read, and why. */
  readonly leftOut?: 'empty' | 'binary' | 'unreadable';
  /** Of a log that was read to its end: what was odd in it. */
  readonly stray?: Stray;
}

/** What does not belong in a log, and how often it stands there. */
export interface Stray {
  /** Bytes. */
  readonly nul: number;
  /** Sequences of bytes that are no UTF-8. */
  readonly undecodable: number;
  /** Bytes of UTF-16 in a log of another encoding. */
  readonly utf16: number;
  /** Lines of UTF-16 with a byte too many or too few. */
  readonly shifted: number;
  /** Split records that were too long to be joined. */
  readonly unjoined: number;
}

export interface Discovery {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Files of a supported language that were left out, by reason. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** Files by language that is not read, because nobody here can or nobody asked, to tell people why nothing was found. */
  readonly unsupported: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DiscoverOptions {
  readonly roots: readonly string[];
  /** Lower-case extension with its dot -> language name. */
  readonly languageOf: ReadonlyMap<string, string>;
  /** Lower-case extension -> title of a language that is not asked for. */
  readonly notAsked?: ReadonlyMap<string, string>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Read what .gitignore and the default exclusions leave out. */
  readonly noIgnore: boolean;
  /** Paths to read instead of walking; null walks the roots. */
  readonly listed: readonly string[] | null;
  readonly maxBytes: number;
}

/** A component that people name, and globs for its files. */
export interface OwnComponent {
  readonly name: string;
  readonly include: readonly string[];
}

/** A program, module or folder of a tree that is split. */
export interface Component {
  readonly name: string;
  readonly messages: number;
  /** For --include: chooses its files. */
  readonly include: string;
}
