// Qualified names of classes, as stack traces show them.

import type { ClassFact } from '../../model/exception-facts.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { certain } from '../../text/items.ts';

/** Returns null for a class inside a function, and for a file whose package is unknown. */
export function packagesOf(
  files: readonly FileFacts[],
  { packageFile, packageMark = '.' }: Vocabulary,
): (file: string, fact: ClassFact) => string | null {
  const declared = new Map(files.map(({ file, exceptions }) => [file, certain(exceptions).package]));
  const folders = new Set(files.filter(({ file }) => nameOf(file) === packageFile).map(({ file }) => folderOf(file)));
  return (file, { path }) => {
    const around = declared.get(file) ?? moduleOf(file, folders, packageFile);
    if (path === null || around === null) return null;
    return (around === '' ? path : `${around}.${path}`).replaceAll('.', packageMark);
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** `shop/cart/errors.py` is `shop.cart.errors` if both folders are packages. */
function moduleOf(file: string, packages: ReadonlySet<string>, packageFile: string | undefined): string | null {
  const names = nameOf(file) === packageFile ? [] : [nameOf(file).replace(/\.\w+$/, '')];
  let folder = folderOf(file);
  if (!packages.has(folder)) return null;
  for (; packages.has(folder) && folder !== ''; folder = folderOf(folder)) names.unshift(nameOf(folder));
  return names.every((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) ? names.join('.') : null;
}
