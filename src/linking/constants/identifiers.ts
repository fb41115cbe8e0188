// Message identifiers (`AH01617`, `ORA-01017`, SQLSTATE), which survive rewording and translation.

import type { CallFact, Part } from '../../model/facts.ts';
import { lastName } from '../../text/identifiers.ts';
import { itemAt } from '../../text/items.ts';
import { withHoles } from '../../text/template-text.ts';

/** In order: first those in the text, then those of the calls around it, innermost first. */
export function identifiersOf(parts: readonly Part[], calls: readonly CallFact[]): string[] {
  const beside = calls.some(hasNames) ? calls.flatMap(besideText) : none;
  const text = withHoles(parts, '\0');
  const inside = inText(text);
  return [...new Set(severalWords.test(text) ? [...inside, ...beside] : inside)]; // `{"alg", "RS256"}` are a key and a value
}

const none: string[] = [];
const severalWords = /\p{L}{2}\P{L}+\p{L}{2}/u;

// ── in the text ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** At the beginning of a text: `AH01617: `, `[AUTH-0012] `, `%ASA-4-106023: `, `(E1234) `, `WFLYSRV0025 - `. */
const leading =
  /^\s*[[(<%]?((?:[A-Z0-9]+[-_.]){0,2}[A-Z]{1,12}[-_]?\d{3,7}[A-Z]?|[A-Z]{2,8}-\d-\d{3,7})(?=[\]):>]|, | - )/;
/** `[AUTH_FAILED] `: two or more words in brackets. A single word is a level or a component. */
const bracketed = /^\s*\[([A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+)\]\s*\S/;
/** Anywhere in a text: Oracle codes, NTSTATUS values and SQLSTATEs. */
const anywhere = [
  /(?<![A-Z0-9-])((?:ORA|TNS|PLS|RMAN|LRM|IMP|EXP)-\d{5})(?!\d)/g,
  /(?<![A-Z0-9_])(NT_STATUS_[A-Z0-9_]+)/g,
  /\bSQLSTATE[\s[=:("']*([0-9A-Z]{5})(?![0-9A-Za-z])/g,
];
// Names of standards look like identifiers: ISO-8859, RFC2822, SHA256, HTTP404.
const standards =
  /(?:^|[-_])(?:KSC|RSASHA|ISO|IEC|IEEE|RFC|JSR|SHA|MD|AES|DES|RSA|UTF|UCS|CP|KOI|HTTP|FIPS|CVE|CWE|GOST|ECMA|EBCDIC|X|P|ED|IBM)[-_]?\d/;

function inText(text: string): string[] {
  const first = leading.exec(text)?.[1] ?? bracketed.exec(text)?.[1];
  const found = anywhere.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => itemAt(match, 1)));
  return [...(first && !standards.test(first) ? [first] : []), ...found];
}

// ── next to the text ────────────────────────────────────────────────────────────────────────────────────────────────

/** Calls that take the code of a message: `errcode`, `nt_errstr`, `MAKE_SQLSTATE`, `msg_id`. */
const coding = /(?:err(?:or)?_?(?:code|str|no|id)|sql_?state|m(?:e?s)sa?ge?_?id|event_?id)$/i;
const sqlState = /^MAKE_SQLSTATE\('(.)','(.)','(.)','(.)','(.)'\)$/;
const constant = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
/** As a string argument: `"E042"`, `"AUTH-12"`, `"security.W001"`. */
const code = /^["']((?:[a-z_]{1,20}\.)?[A-Z][A-Z0-9]{0,11}(?:-\d{2,7}|\d{3,7}))["']$/;

const hasNames = ({ others, codes }: CallFact): boolean =>
  codes.length > 0 || others.some((name) => name.startsWith('NT_STATUS_'));

function besideText({ others, codes }: CallFact): string[] {
  return [...others.filter((name) => name.startsWith('NT_STATUS_')), ...codes.flatMap(identifierIn)];
}

function identifierIn(written: string): string[] {
  const state = sqlState.exec(written);
  if (state) return [state.slice(1).join('')];
  const [, call, values = ''] = /^([\w.]+)\((.*)\)$/.exec(written) ?? [];
  if (call !== undefined)
    return coding.test(lastName(call)) ? values.split(',').filter((name) => constant.test(name)) : [];
  const named = /^(?:\w*id|code|\w*_code|\w*Code)=(.*)$/i.exec(written);
  const value = code.exec(named?.[1] ?? written)?.[1];
  return value && !standards.test(value) ? [value] : [];
}
