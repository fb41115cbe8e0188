// The name of an application as a Sigma service, and as words of a title.

import { v5 } from 'uuid';
import { applicationName } from './application-name.ts';
import { namespace } from './identity.ts';
import { first } from './one-line.ts';

/** Lower-case letters and digits joined by `-`. A version behind the name is dropped: it would change the rule's id. */
export function slug(name: string): string {
  const words = plain(applicationName(name)) || plain(name);
  // A name without a Latin letter still needs a service of its own.
  return words || `app-${v5(name, namespace).slice(0, 8)}`;
}

/** `openssh-portable` -> `Openssh Portable`. */
export const nameForTitle = (service: string): string =>
  titleCase(
    service
      .split(/[-_.\s]/)
      .filter(Boolean)
      .join(' '),
  );

/** Title case as SigmaHQ checks it (sigmahq/title.py, SigmahqTitleCaseValidator). */
export const titleCase = (text: string): string =>
  text.replace(/(?<=^|\s)\S+/gu, (word, at: number) =>
    at > 0 && smallWords.has(word) ? word : first(word, 1).toUpperCase() + word.slice(first(word, 1).length),
  );

/** Words that stay small in a title. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in new of on or over the through to via with without'.split(' '),
);

/** Latin letters and digits, with `-` for everything between them. Diacritics go, so that `Größe` keeps its letters apart from `ß`. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
