// Files whose folders or names say that they are translations: `lang/de/auth.php` beside `lang/en`, `lang/menu-de.js` beside `menu-en.js`.

/** Those below a folder, or with a name, of a language, where that of English lies beside it, at any depth. */
export function inTranslationFolders(files: readonly string[]): readonly string[] {
  const folders = files.flatMap(foldersOf);
  const placesOf = (pattern: RegExp): ReadonlySet<string> =>
    new Set(folders.filter(({ name }) => pattern.test(name)).map(({ around }) => around));
  const english = placesOf(isEnglish);
  const plain = placesOf(isPlainEnglish);
  const isTranslation = ({ around, name }: Folder): boolean =>
    isEnglish.test(name) ? plain.has(around) && !isPlainEnglish.test(name) : isLocale.test(name) && english.has(around);
  return files.filter((file) => foldersOf(file).some(isTranslation));
}

interface Folder {
  readonly around: string;
  readonly name: string;
}

/** Folders of a path that lie in one for texts: `lang`, `locale`, `translations`; and the name of the file as one. */
function foldersOf(file: string): readonly Folder[] {
  const names = file.split('/');
  const folders = names
    .slice(0, -1)
    .flatMap((name, i) =>
      i > 0 && holdsTexts.test(names[i - 1] ?? '') ? [{ around: names.slice(0, i).join('/'), name }] : [],
    );
  return [...folders, ...ofName(names)];
}

/** `menu-de.js` and `de.yml` in a folder for texts, at any depth. */
function ofName(names: readonly string[]): readonly Folder[] {
  const [, before = '', locale, extension] = named.exec(names.at(-1) ?? '') ?? [];
  if (locale === undefined || !names.slice(0, -1).some((name) => holdsTexts.test(name))) return [];
  return [{ around: `${names.slice(0, -1).join('/')}/${before}*${extension}`, name: locale }];
}

const named = /^((?:[\w.-]{0,80}?[._-])??)([a-z]{2,3}(?:[_-][A-Za-z]{2,8}){0,2})(\.\w+)$/;

const holdsTexts = /^(?:lang|langs|language|languages|locale|locales|l10n|i18n|translations?|messages)$/i;
export const isEnglish = /^(?:en(?:[_-][A-Za-z]{2,4})?|english)$/i;
/** That of a region beside it differs in its spelling. */
const isPlainEnglish = /^(?:en|english)$/i;
export const isLocale = /^(?:[a-z]{2,3}(?:[_-][A-Za-z]{2,8}){0,2}|[a-z]{4,20})$/i;
