// Code points that are never shown raw: invisible, reordering, line-breaking or unassigned ones (Unicode Technical Standard 55, "Source
// Code Handling"; CVE-2021-42574). Used wherever text is shown, written or refused.

// Controls, format characters (bidirectional, zero-width, tags), lone surrogates, private use; default-ignorable code points (variation
// selectors, fillers); line and paragraph separators; noncharacters. Unassigned code points are not included: the same text must give the
// same rule under every version of Node.js.
/** Content of a character class, for regular expressions with the flag `u`. */
export const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}`;

const first = new RegExp(`[${invisible}]`, 'u');
const all = new RegExp(first, 'gu');
const allButNewlines = new RegExp(`(?!\n)[${invisible}]`, 'gu');

export const holdsInvisible = (text: string): boolean => first.test(text);

/** The first such code point in a text, as `U+202E`; null if there is none. */
export function invisibleIn(text: string): string | null {
  const found = first.exec(text);
  return found === null ? null : `U+${hex(codeOf(found[0]), 4).toUpperCase()}`;
}

/** On one line, with escapes: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
export const visible = (text: string): string => text.replace(all, escaped);

/** JSON with these code points escaped, as surrogate pairs beyond U+FFFF; newlines between values stay. */
export const visibleJson = (json: string): string =>
  json.replace(allButNewlines, (found) => {
    const units = Array.from({ length: found.length }, (_, i) => shortEscape(found.charCodeAt(i)));
    return units.join('');
  });

/** YAML whose texts with such code points are in double quotes, with escapes: `\u202e`, `\U000e0041`. */
export const visibleYaml = (yaml: string): string =>
  yaml.replace(allButNewlines, (found) => {
    const code = codeOf(found);
    return code > 0xffff ? `\\U${hex(code, 8)}` : shortEscape(code);
  });

function escaped(found: string): string {
  const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[found];
  if (known !== undefined) return known;
  const code = codeOf(found);
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code < 0x100 ? `\\x${hex(code, 2)}` : shortEscape(code);
}

const shortEscape = (code: number): string => `\\u${hex(code, 4)}`;
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
