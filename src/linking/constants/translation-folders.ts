// Files whose folders say that they are translations: `lang/de/auth.php` beside `lang/en`.

/** Those below a folder named like a language, where a folder of English lies beside it, at any depth. */
export function inTranslationFolders(files: readonly string[]): readonly string[] {
  const english = new Set(
    files.flatMap((file) =>
      foldersOf(file)
        .filter(({ name }) => isEnglish.test(name))
        .map(around),
    ),
  );
  return files.filter((file) =>
    foldersOf(file).some(
      (folder) => isLocale.test(folder.name) && !isEnglish.test(folder.name) && english.has(around(folder)),
    ),
  );
}

interface Folder {
  readonly around: string;
  readonly name: string;
}

const around = (folder: Folder): string => folder.around;

/** Folders of a path that lie in one for texts: `lang`, `locale`, `translations`. */
function foldersOf(file: string): readonly Folder[] {
  const names = file.split('/').slice(0, -1);
  return names.flatMap((name, i) =>
    i > 0 && holdsTexts.test(names[i - 1] ?? '') ? [{ around: names.slice(0, i).join('/'), name }] : [],
  );
}

const holdsTexts = /^(?:lang|langs|language|languages|locale|locales|l10n|i18n|translations?|messages)$/i;
const isEnglish = /^(?:en(?:[_-][A-Za-z]{2,4})?|english)$/i;
const isLocale = /^(?:[a-z]{2,3}(?:[_-][A-Za-z]{2,8}){0,2}|[a-z]{4,20})$/i;
