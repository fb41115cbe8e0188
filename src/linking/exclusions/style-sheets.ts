// Excludes style sheets by their form: rules, declarations, colours, and lists of classes whose names share a stem or end with a value.
import { withStars } from '../../text/template-text.ts';
import { isNotEmitted, type Test } from './string-candidate.ts';

export const isStyleSheet: Test = (candidate, literal) =>
  isNotEmitted(candidate) && (forms.some((form) => form.test(literal)) || isShort(withStars(candidate.parts).trim()));

const forms: readonly RegExp[] = [
  /^\s*(?:@font-face\s*|@media\b[^{}]*|[.#]?[\w-]+(?:[ ,>.:#]+[\w-]+)*\s*)\{\s*[a-z-]+\s*:[^{}]*;/, // `p.note { color: red;`
  /^\s*(?:[a-z-]+\s*:[^;{}"]+;\s*)+\}/, // `width: 3px; height: 2px; }`
];

const isShort = (text: string): boolean => isDeclarations(text) || isColour(text) || isClassList(text);

/** `padding-left:*em;` */
const isDeclarations = (text: string): boolean => /^(?:[a-z-]+\s*:\s*[^\s;:][^;:]{0,80};\s*)+$/.test(text);

const isColour = (text: string): boolean => /^(?:rgb|hsl)a?\([^()]*\)$/.test(text);

/** `icon icon-open`, `sort-by-* sort-asc` */
function isClassList(text: string): boolean {
  const names = text.split(/\s+/);
  if (names.length < 2 || !names.every((name) => /^(?:[a-z][\w*-]*|\*)$/.test(name))) return false;
  const hyphenated = names.filter((name) => name.includes('-'));
  const stems = new Set(names.map(stem));
  const made = names.filter((name) => name.endsWith('-*'));
  return made.length > 1 || (hyphenated.length > 0 && stems.size < names.length);
}

const stem = (name: string): string => name.replace(/-.*$/, '');
