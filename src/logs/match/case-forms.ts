// All characters equal to a non-ASCII character when case is ignored (simple Unicode case folding). Never changes the number of characters
// (`ß` is not `ss`), and never mixes with ASCII (`k` is not the Kelvin sign).

/** The character itself first, then the others beyond ASCII that differ from it by case only. */
export function caseForms(character: string): readonly string[] {
  if (character.codePointAt(0)! < 0x80 || !cased.test(character)) return [character];
  allCased ??= everyCased();
  const forms = allCased.match(new RegExp(character, 'giu')) ?? [];
  return [character, ...forms.filter((form) => form !== character)];
}

const cased = /\p{Changes_When_Casemapped}/u;

// Made when the first value asks for it (some milliseconds).
let allCased: string | null = null;

// Behind the first two planes no script has case.
const lastCased = 0x1ffff;

function everyCased(): string {
  const found: string[] = [];
  for (let code = 0x80; code <= lastCased; code++) {
    const character = String.fromCodePoint(code);
    if (cased.test(character)) found.push(character);
  }
  return found.join('');
}
