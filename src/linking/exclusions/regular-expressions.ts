// Excludes regular expressions by their form, where the type of what takes them stands elsewhere.
import { isNotEmitted, type Test } from './string-candidate.ts';

export const isRegularExpression: Test = (candidate, literal) =>
  candidate.language.patternsInTexts === true && isNotEmitted(candidate) && looksLikeOne(literal);

/** A group that captures nothing or has a name, a class of characters that repeats, or an anchor with a class. */
const looksLikeOne = (literal: string): boolean => signs.some((sign) => sign.test(literal));

const signs: readonly RegExp[] = [
  /\(\?(?::|=|!|<[=!\w])/,
  /(?:\[(?:\^|\w-|\\)[^\]\s]{0,60}\]|\\[dwsDWSb])[+*?{)]/,
  /^\^.*[\\[(*]/,
  /[\\\])*]\$$/,
];
