// An identifier's words in lower case: `vsf_cmdioWrite2` -> vsf, cmdio, write2.
import { memoize } from '../text/memoize.ts';

export const words = memoize((name): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== ''),
);

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** May a name have one of these words? One look spares most names that they are cut into words. */
export function mayHave(wanted: Iterable<string>): (name: string) => boolean {
  const letters = new RegExp([...wanted].join('|'), 'i');
  return (name) => letters.test(name);
}
