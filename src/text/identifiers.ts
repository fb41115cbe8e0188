// Identifiers -> their words: `srv_replyWrite2` -> srv, reply, Write2.

interface Splitting {
  /** Splits `HTTPError` into HTTP, Error. */
  readonly acronyms?: boolean;
  /** Splits `Write2` into Write, 2; or drops the digits. */
  readonly digits?: 'apart' | 'dropped';
}

/** Words as written, without separators. */
export function wordsIn(name: string, { acronyms = false, digits }: Splitting = {}): readonly string[] {
  const spaced = name.replace(camelCase, '$1 $2');
  const split = acronyms ? spaced.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2') : spaced;
  return split.match(shapes[digits ?? 'kept']) ?? [];
}

const camelCase = /([a-z0-9])([A-Z])/g;
const shapes = { kept: /[A-Za-z0-9]+/g, apart: /[A-Za-z]+|[0-9]+/g, dropped: /[A-Za-z]+/g };

/** `authUser` -> `auth_User`; separators are kept. */
export const snakeCase = (name: string): string => name.replace(camelCase, '$1_$2');

/** In lower case: `srv_replyWrite2` -> srv, reply, write2. */
export const words = (name: string): readonly string[] => wordsIn(name).map((word) => word.toLowerCase());

/** `LOG.error` -> `error` */
export const lastName = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : name);

/** `@Message` of Java, `#[error` of Rust. */
export const isAnnotationName = (name: string): boolean => name.startsWith('@') || name.startsWith('#[');

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whether a name may contain one of these words: a quick test that saves splitting most names. */
export function mayHave(wanted: Iterable<string>): (name: string) => boolean {
  const letters = new RegExp([...wanted].join('|'), 'i');
  return (name) => letters.test(name);
}
