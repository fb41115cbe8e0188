// All characters that a character beyond ASCII stands for when case does not count: simple Unicode case folding, made from the tables that
// JavaScript has. Never changes the length in characters (`ß` is not `ss`), and never leads from or to ASCII: `k` is not the sign for kelvin.

/** The character itself first, then the others beyond ASCII that differ from it by case only. */
export function caseForms(character: string): readonly string[] {
  if (character.codePointAt(0)! < 0x80 || !cased.test(character)) return [character];
  classes ??= allClasses();
  const others = classes.get(folded(character)) ?? [];
  return [character, ...others.filter((other) => other !== character)];
}

const cased = /\p{Changes_When_Casemapped}/u;

// Made when the first value asks for it (some milliseconds).
let classes: ReadonlyMap<string, readonly string[]> | null = null;
// No script with case stands behind this in Unicode 16; cased characters behind it would count as having no case.
const lastCased = 0x1ffff;

function allClasses(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let code = 0x80; code <= lastCased; code++) {
    const character = String.fromCodePoint(code);
    if (!cased.test(character)) continue;
    const key = folded(character);
    const others = found.get(key);
    if (others) others.push(character);
    else found.set(key, [character]);
  }
  return found;
}

// Over upper case, so that `ς` and `σ` meet in `Σ`. A mapping to several characters or to ASCII is none.
const folded = (character: string): string => mapped(mapped(character, 'toUpperCase'), 'toLowerCase');

function mapped(character: string, mapping: 'toUpperCase' | 'toLowerCase'): string {
  const result = character[mapping]();
  const code = result.codePointAt(0)!;
  return code >= 0x80 && result.length === String.fromCodePoint(code).length ? result : character;
}
