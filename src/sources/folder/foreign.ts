// File extensions -> unsupported languages, so that users learn why nothing was found.
import type { DiscoverOptions } from '../../model/source-files.ts';

const languages: Readonly<Record<string, string>> = {
  'Visual Basic': '.vb',
  Perl: '.pl .pm',
  Scala: '.scala',
  Groovy: '.groovy',
  Clojure: '.clj .cljs .cljc',
  Swift: '.swift',
  'Objective-C': '.m .mm',
  Dart: '.dart',
  Lua: '.lua',
  Erlang: '.erl',
  Elixir: '.ex .exs',
  Haskell: '.hs',
  OCaml: '.ml',
  Zig: '.zig',
  Vala: '.vala',
  Tcl: '.tcl',
  Shell: '.sh .bash .ksh .zsh',
};
const byExtension = new Map(
  Object.entries(languages).flatMap(([name, list]) => list.split(' ').map((extension) => [extension, name] as const)),
);

/** The language of an unread source file, by its extension; null if it is not a known source. */
export const foreignLanguage = (extension: string, { notAsked }: DiscoverOptions): string | null =>
  notAsked?.get(extension) ?? byExtension.get(extension) ?? null;
