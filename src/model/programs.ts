// The programs of a source tree. Types only.

export interface ProgramsOfTree {
  readonly programs: readonly { readonly name: string; readonly messages: number }[];
  /** Names of the programs that the rule is about; null for all. */
  readonly chosen: readonly string[] | null;
  /** Files that are no part of the chosen programs -> the program, or the folder, that they belong to. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** The program that a file belongs to, as far as it is known. */
  readonly of: (path: string) => string | null;
}
