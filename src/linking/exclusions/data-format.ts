// Excludes machine-readable formats, by their form.
import { isNotEmitted, type Test } from './string-candidate.ts';

const formats: readonly RegExp[] = [
  /^\s*-----(?:BEGIN|END) [A-Z0-9 ]+-----\s*$/, // PEM
  /^-\/\/\S+\/\//, // a public identifier of SGML
  /^[A-Z][a-z]+(?:-[A-Z][a-z]*)+: [^\n]*\r\n/, // a header
  /^(?:application|audio|image|message|multipart|text|video)\/[\w.+-]+(?:; *\w+=[^\s;]+)*$/, // a media type
  /^(?=.*(?:yy|HH))(?=.*(?:MM|mm))(?:[yMdHhmsSEaZzXT\s,./:-]|'[^']*')+$/, // a date as letters: `dd MMM yyyy`
];

export const isDataFormat = (literal: string): boolean => formats.some((format) => format.test(literal));

/** A file that is generated. Templates of messages look alike, so what is emitted does not count. */
export const isSettingsFile: Test = (candidate, literal) => isNotEmitted(candidate) && isSettings(literal);

/** Three lines and more, each a setting, an element of a list or a comment. */
export function isSettings(literal: string): boolean {
  if (!literal.includes('\n')) return false;
  const written = literal.split('\n').filter((line) => line.trim() !== '');
  return written.length >= 3 && written.every((line) => /^\s*(?:- |#|[\w.-]+:(?:\s|$)|[\w.-]+ = )/.test(line));
}
