// Code points that are never shown raw: invisible, reordering, line-breaking or unassigned ones (Unicode Technical Standard 55, "Source
// Code Handling"; CVE-2021-42574). Used wherever text is shown, written or refused.

// Controls, format characters (bidirectional, zero-width, tags), surrogates without a partner, private use; what is ignored where it is not
// supported (variation selectors, fillers); separators of lines and paragraphs; noncharacters. What Unicode has not assigned yet is not
// among them: the same text must give the same rule under every version of Node.js.
/** For the brackets of a regular expression with the flag `u`. */
export const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}`;

const first = new RegExp(`[${invisible}]`, 'u');
const all = new RegExp(first, 'gu');
const allButNewlines = new RegExp(`(?!\n)[${invisible}]`, 'gu');

export const holdsInvisible = (text: string): boolean => first.test(text);

/** The first of them in a text, as `U+202E`; null when there is none. */
export function invisibleIn(text: string): string | null {
  const found = first.exec(text);
  return found === null ? null : `U+${hex(codeOf(found[0]), 4).toUpperCase()}`;
}

/** On one line, with escapes: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
export const visible = (text: string): string => text.replace(all, escaped);

/** JSON with escapes in its texts, in pairs beyond U+FFFF; the newlines between its values stay. */
export const visibleJson = (json: string): string =>
  json.replace(allButNewlines, (found) => {
    const units = Array.from({ length: found.length }, (_, i) => shortEscape(found.charCodeAt(i)));
    return units.join('');
  });

/** YAML whose texts with such code points stand in double quotes, with escapes: `\u202e`, `\U000e0041`. */
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
