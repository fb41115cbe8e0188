// Excludes machine-readable formats, by their form.
import { isNotEmitted, type Test } from './string-candidate.ts';

const formats: readonly RegExp[] = [
  /^\s*-----(?:BEGIN|END) [A-Z0-9 ]+-----\s*$/, // PEM
  /^(?:[A-Z]+:)?-\/\/\S+\/\//, // a public identifier of SGML
  /^mailto:\S/,
  /^\d+ (?:milli|micro|nano)?(?:second|minute|hour|day|week|month|year)s?$/, // a length of time
  /^[A-Z][a-z]+(?:-[A-Z][a-z]*)+: [^\n]*\r\n/, // a header
  /^(?:application|audio|image|message|multipart|text|video)\/[\w.+-]+(?:; *\w+=[^\s;]+)*$/, // a media type
  /^(?=.*(?:yy|YY|HH|hh))(?=.*(?:MM|mm))(?:[yYMdHhmsSEaZzXT\s,./:*-]|'[^']*')+$/, // a date pattern: `dd MMM yyyy`
  /^\s*(?:default|script|style|img|font|connect|frame|object|media|worker)-src\s+(?:'[\w-]+'|https?:|data:|\*)/, // a policy of HTML
];

/** Members of JSON: `{ "gate": 1`, `"gate": "open",`. Replies may look alike, so emitted texts are kept. */
export const isJson: Test = (candidate, literal) =>
  isNotEmitted(candidate) && /^[\s,[]*\{?\s*"[\w -]{1,60}"\s*:(?:\s|$|["\d[{])/.test(literal);

export const isDataFormat = (literal: string): boolean => formats.some((format) => format.test(literal));

/** Contents of a generated settings file. Message templates may look alike, so emitted texts are kept. */
export const isSettingsFile: Test = (candidate, literal) => isNotEmitted(candidate) && isSettings(literal);

/** At least three lines, each a setting, a list item or a comment. */
export function isSettings(literal: string): boolean {
  if (!literal.includes('\n')) return false;
  const written = literal.split('\n').filter((line) => line.trim() !== '');
  return written.length >= 3 && written.every((line) => /^\s*(?:- |#|[\w.-]+:(?:\s|$)|[\w.-]+ = )/.test(line));
}
