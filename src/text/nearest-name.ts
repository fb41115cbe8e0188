// Finds the known name most similar to an unknown one.
import { editDistance } from './edit-distance.ts';

/** The name with the fewest edits away from `text`; the first of equals. */
export function nearest(text: string, names: readonly [string, ...string[]]): string {
  const distances = names.map((name) => editDistance(text.toLowerCase(), name.toLowerCase()));
  return names[distances.indexOf(Math.min(...distances))] ?? names[0];
}

/** `Did you mean json? `; nothing where no name is like it. */
export function didYouMean(text: string, names: readonly string[]): string {
  const [first, ...others] = names;
  const meant = first === undefined ? '' : nearest(text, [first, ...others]);
  const isClose = editDistance(text.toLowerCase(), meant.toLowerCase()) * 3 <= Math.max(text.length, meant.length) * 2;
  return isClose ? `Did you mean ${meant}? ` : '';
}
