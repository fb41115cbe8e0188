// Excludes machine-readable formats, by their form.
import { isNotEmitted, type Test } from './string-candidate.ts';

const formats: readonly RegExp[] = [
  /^\s*-----(?:BEGIN|END) [A-Z0-9 ]+-----\s*$/, // PEM
  /^(?:[A-Z]+:)?-\/\/\S+\/\//, // a public identifier of SGML
  /^mailto:\S/,
  /^\d+ (?:milli|micro|nano)?(?:second|minute|hour|day|week|month|year)s?$/, // a length of time
  /^[A-Z][a-z]+(?:-[A-Z][a-z]*)+: [^\n]*\r\n/, // a header
  /^[A-Z][a-z]+(?:-[A-Z][a-z]+)*: [a-z]+\/[\w.+-]+(?:;[^\n]*)?$/, // a header with a media type
  /^(?:(?:application|audio|image|message|multipart|text|video)\/[\w.+-]+(?:; *\w+=[^\s;,]+)*(?:, *|$))+$/, // media types
  /^(?:(?:no-cache|no-store|no-transform|must-revalidate|proxy-revalidate|public|private|immutable|(?:s-)?max-age=[^\s,]* ?)(?:, *|$)){2,}$/, // RFC 9111, 5.2.2
  /^(?:attachment|inline|form-data) *; *(?:file)?name\*?=/, // RFC 6266
  /^Mozilla\/5\.0 \(/, // a browser
  /^\s*(?:default|script|style|img|font|connect|frame|child|worker|object|media)-src\s+(?:'[\w-]+'|https?:|data:|\*)/, // w3.org/TR/CSP3
  /^(?=.*(?:yy|YY|HH|hh))(?=.*(?:MM|mm))(?:[yYMdHhmsSEaZzXT\s,./:*-]|'[^']*')+$/, // a date pattern: `dd MMM yyyy`
];

export const isDataFormat = (literal: string): boolean => formats.some((format) => format.test(literal));

/** Members of JSON (`{ "gate": 1`, `"gate": "open",`) and schedules of cron. An answer may be JSON, so emitted texts are kept. */
export const isDataText: Test = (candidate, literal) =>
  isNotEmitted(candidate) && texts.some((one) => one.test(literal));

const texts: readonly RegExp[] = [
  /^[\s,[]*\{?\s*"[\w.$-]{1,60}"\s*:(?:\s|$|["\d[{])/,
  /^(?=.*\d)(?:[\d*?/,LW-]+ ){4,6}(?:[\d*?/,L#-]+|(?:MON|TUE|WED|THU|FRI|SAT|SUN)\S*)$/,
];

/** Contents of a generated settings file. Message templates may look alike, so emitted texts are kept. */
export const isSettingsFile: Test = (candidate, literal) => isNotEmitted(candidate) && isSettings(literal);

/** At least three lines, each a setting, a list item or a comment. */
export function isSettings(literal: string): boolean {
  if (!literal.includes('\n')) return false;
  const written = literal.split('\n').filter((line) => line.trim() !== '');
  return written.length >= 3 && written.every((line) => /^\s*(?:- |#|[\w.-]+:(?:\s|$)|[\w.-]+ = )/.test(line));
}
