// An unknown name -> the most similar known name.
import { editDistance } from './edit-distance.ts';

/** The name with the smallest edit distance to `text`; the first on ties. */
export function nearest(text: string, names: readonly [string, ...string[]]): string {
  const distances = names.map((name) => editDistance(text.toLowerCase(), name.toLowerCase()));
  return names[distances.indexOf(Math.min(...distances))] ?? names[0];
}

/** `Did you mean json? `; '' if no name is similar. */
export function didYouMean(text: string, names: readonly string[]): string {
  const [first, ...others] = names;
  const meant = first === undefined ? '' : nearest(text, [first, ...others]);
  const isClose = editDistance(text.toLowerCase(), meant.toLowerCase()) * 3 <= Math.max(text.length, meant.length) * 2;
  return isClose ? `Did you mean ${meant}? ` : '';
}
