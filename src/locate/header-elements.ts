// Patterns of the elements of a log header. All are sticky or bounded, so none backtracks far.

import { levelWords } from '../data/severity-words.ts';
import { anyOf } from '../text/word-pattern.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?';
const clock = String.raw`\d{1,2}[:.]\d{2}[:.]\d{1,2}(?:[.,:]\d{1,9})?`;
const zone = String.raw`(?: ?(?:Z|UTC|GMT|[A-Z]{1,3}T|[-+]\d{2}:?\d{2})(?![A-Za-z\d]))?`;
const date = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`,
  String.raw`\d{2}[-.]\d{2}`,
  String.raw`\d{1,2}[ /-]${month}[ /-]\d{2,4}`,
  String.raw`[IWEF]?\d{4,8}`,
].join('|');
const moment = [
  `(?:${date})[T _:-]{1,2}${clock}${zone}`,
  String.raw`${weekday}${month} {1,2}\d{1,2}(?: \d{4})? ${clock}${zone}(?: \d{4})?(?!\d)`,
  String.raw`${clock}(?![\d.:])`,
].join('|');

/** RFC3339 and variants, RFC3164, glog, Apache, Oracle; matches the first one in a line. */
export const timestamp = new RegExp(`(?<!\\w)(?:${moment})`);

/** RFC5424, up to the structured data. */
export const fullHeader = /^<\d{1,3}>\d{1,2} (?:\S+ ){5}(?:- ?)?\uFEFF?/;

/** rsyslog and syslogd wrap repeated messages in it. */
export const repeated = /message repeated \d+ times: \[ ?(?=.*\]\s*$)/g;

// Includes labels of java.util.logging and PostgreSQL that are not severities.
const names = [...levelWords, 'config', 'statement', 'detail', 'hint'];
const upperLevel = anyOf(names.map((name) => name.toUpperCase()));
const anyCase = anyOf(names.map((name) => `[${name[0]}${name.charAt(0).toUpperCase()}]${name.slice(1)}`));
/** A lower-case level is an ordinary word, unless a colon follows. */
const level = `(?:${upperLevel}(?=[\\s:|,])|${anyCase}(?=[:|])|[VDIWEF](?= ))`;

export interface Element {
  readonly name:
    | 'time'
    | 'level'
    | 'stream'
    | 'logger'
    | 'file'
    | 'errno'
    | 'number'
    | 'exception'
    | 'tag'
    | 'column'
    | 'host'
    | 'dotted';
  readonly shape: RegExp;
  /** Only after a timestamp, and before a program or logger. */
  readonly early?: true;
}

/** Tried in this order. */
export const elements: readonly Element[] = [
  { name: 'time', shape: new RegExp(moment, 'y') },
  { name: 'logger', shape: new RegExp(`${upperLevel}:[\\w.$-]{1,80}:`, 'y') },
  { name: 'level', shape: new RegExp(level, 'y') },
  { name: 'stream', shape: /std(?:out|err) [FP](?=\s)/y },
  { name: 'file', shape: /\([\w./-]{1,120}\.\w{1,4}[.:]\d{1,6}\)(?=[\s:])/y },
  { name: 'errno', shape: /\(\d{1,4}\)[A-Z][^:()[\]]{1,80}:(?=\s)/y },
  { name: 'file', shape: /[\w.$/-]{1,120}[:@]\d{1,6}(?:\]|(?=[\s:|])):?/y },
  { name: 'number', shape: /[#*]?\d{1,20}(?:[#.:]\d{1,20}){0,2}(?=[\s|])/y },
  { name: 'exception', shape: /(?:Exception in thread "[^"]{1,80}"|Caused by:|Suppressed:)(?=\s)/y },
  { name: 'exception', shape: /(?:[\w$]{1,80}\.){0,12}[\w$]{0,80}(?:Exception|Error):(?=\s)/y },
  { name: 'tag', shape: /[^\s:[\]()|"'=]{1,100}(?:\([^()\s]{0,80}\))?(?:\[[^\]\s]{0,60}\])?:(?=\s)/y },
  { name: 'column', shape: /[^\s|]{1,80}(?=\||\s{2,}\S)/y, early: true },
  { name: 'host', shape: /[^\s:]{1,120}(?=\s{1,3}[^\s:]{1,100}:\s)/y, early: true },
  { name: 'dotted', shape: /[A-Za-z_$][\w$-]{0,60}(?:[.$][\w$-]{1,60}){1,12}(?=\s)/y, early: true },
];

/** Characters between two elements. */
export const separator = /(?:[\s|]|[-,;:>#*.]{1,3}(?=[\s|]))*/y;

/** `[error]`: whether a word in brackets is a level. */
export const isLevel = (word: string): boolean => bracketed.test(word);

const bracketed = new RegExp(`^${anyOf(names)}$`, 'i');
