// Source files and skipped files, the result of `sources`. Types only.

/** A file to read. `path` is what reports show: relative to the given root, with `/`. `absolute` is where to read it. */
export interface SourceFile {
  readonly path: string;
  readonly absolute: string;
  readonly bytes: number;
  readonly language: string;
  /** Named by the user (a file, a list, --include): default exclusions do not apply, not even those by content. */
  readonly asked: boolean;
}

/** Why a file was skipped. */
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

/** A warning or note. `line` counts from 1; null means the whole file. */
export interface Diagnostic {
  readonly kind: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly text: string;
  /** For a log that was skipped entirely: why. */
  readonly leftOut?: 'empty' | 'binary' | 'unreadable';
  /** For a log that was read to its end: what was odd in it. */
  readonly stray?: Stray;
}

/** Numbers of things that do not belong in a log. */
export interface Stray {
  /** Bytes. */
  readonly nul: number;
  /** Invalid UTF-8 sequences. */
  readonly undecodable: number;
  /** Bytes of UTF-16 in a log with another encoding. */
  readonly utf16: number;
  /** UTF-16 lines with a byte too many or too few. */
  readonly shifted: number;
  /** Split records that were too long to join. */
  readonly unjoined: number;
}

export interface Discovery {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Skipped files of a supported language, by reason. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** Files of languages that are unsupported or not requested, by language, to explain an empty result. */
  readonly unsupported: Readonly<Record<string, number>>;
  /** Bytes of these files, by language. */
  readonly unsupportedBytes: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DiscoverOptions {
  readonly roots: readonly string[];
  /** Lower-case extension with its dot -> language name. */
  readonly languageOf: ReadonlyMap<string, string>;
  /** Extensions that are sources only where the path matches. */
  readonly within?: ReadonlyMap<string, RegExp>;
  /** Extensions that several languages have, as C and C++ have `.h`: the files beside one tell which it is. */
  readonly shared?: ReadonlyMap<string, readonly string[]>;
  /** Lower-case extension -> title of a language that is not requested. */
  readonly notAsked?: ReadonlyMap<string, string>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Read files that .gitignore and the default exclusions skip. */
  readonly noIgnore: boolean;
  /** Paths to read instead of walking; null walks the roots. */
  readonly listed: readonly string[] | null;
  readonly maxBytes: number;
}

/** Files that no reader supports, and their share of all bytes of sources, 0 to 1. */
export interface Unread {
  readonly files: Readonly<Record<string, number>>;
  readonly share: number;
}

/** A component defined by the user, with globs for its files. */
export interface OwnComponent {
  readonly name: string;
  readonly include: readonly string[];
}

/** A program, module or folder, for splitting rules. */
export interface Component {
  readonly name: string;
  readonly messages: number;
  /** A glob for --include that selects its files. */
  readonly include: string;
}
