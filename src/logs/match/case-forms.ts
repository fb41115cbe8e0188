// All characters equal to a non-ASCII character when case is ignored (simple Unicode case folding). Never changes the number of characters
// (`ß` is not `ss`), and never mixes with ASCII (`k` is not the Kelvin sign).

/** The character itself first, then the others beyond ASCII that differ from it by case only. */
export type CaseForms = (character: string) => readonly string[];

/** Builds its table of cased characters on first use (some milliseconds). */
export function caseFormsOf(): CaseForms {
  let all: string | null = null;
  return (character) => {
    if (isAscii(character) || !cased.test(character)) return [character];
    all ??= everyCased();
    const forms = all.match(new RegExp(character, 'giu')) ?? [];
    return [character, ...forms.filter((form) => form !== character)];
  };
}

const isAscii = (character: string): boolean => /^[\0-\x7f]/.test(character);
const cased = /\p{Changes_When_Casemapped}/u;

// No script beyond the first two planes has case.
const lastCased = 0x1ffff;

function everyCased(): string {
  const found: string[] = [];
  for (let code = 0x80; code <= lastCased; code++) {
    const character = String.fromCodePoint(code);
    if (cased.test(character)) found.push(character);
  }
  return found.join('');
}
