// Languages that cannot be read yet, so that people learn why nothing was found.
const languages: Readonly<Record<string, string>> = {
  'C++': '.cc .cpp .cxx .hpp .hh .hxx',
  Python: '.py',
  Go: '.go',
  Rust: '.rs',
  JavaScript: '.js .mjs .cjs .jsx',
  TypeScript: '.ts .tsx .mts',
  'C#': '.cs',
  PHP: '.php',
  Ruby: '.rb',
  Perl: '.pl .pm',
  Kotlin: '.kt .kts',
  Scala: '.scala',
  Swift: '.swift',
  'Objective-C': '.m .mm',
  Lua: '.lua',
  Shell: '.sh .bash',
};
const byExtension = new Map(
  Object.entries(languages).flatMap(([name, list]) => list.split(' ').map((extension) => [extension, name] as const)),
);

export const foreignLanguage = (extension: string): string | null => byExtension.get(extension) ?? null;
