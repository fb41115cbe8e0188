// Excludes style sheets and pieces of them, by their form.
import { isNotEmitted, type Test } from './string-candidate.ts';

const forms: readonly RegExp[] = [
  /^\s*(?:@font-face\s*|@media\b[^{}]*|[.#]?[\w-]+(?:[ ,>.:#]+[\w-]+)*\s*)\{\s*[a-z-]+\s*:[^{}]*;/, // `p.note { color: red;`
  /^\s*(?:[a-z-]+\s*:[^;{}"]+;\s*)+\}/, // `width: 3px; height: 2px; }`
];

export const isStyleSheet: Test = (candidate, literal) =>
  isNotEmitted(candidate) && forms.some((form) => form.test(literal));
