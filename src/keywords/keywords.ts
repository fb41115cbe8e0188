// Candidates -> keywords that are part of everything the statement can print, and specific enough to stand alone; otherwise the reason why
// there is none.

import type { Candidate, Ranked, Wildcards } from '../model/candidates.ts';
import type { ExceptionClass } from '../model/exception-facts.ts';
import { holdsInvisible } from '../text/invisible.ts';
import { classKeyword } from './class-names.ts';
import { keywordFor, longerKeyword, mostSpecific, type Scope } from './keyword-forms.ts';
import type { AlsoIn } from './ordinary-messages.ts';

export interface KeywordForm {
  readonly wildcards: Wildcards;
  /** The log source names the program: its keywords meet no other log. */
  readonly hasOwnLog?: boolean;
}

/** A candidate with its keyword, or with the reason why it has none. A keyword that is `alsoIn` ordinary messages gives way to a longer one. */
export function withKeyword(ranked: Ranked, form: KeywordForm, alsoIn: AlsoIn = () => null): Candidate {
  const { keyword, gap } = ranked.excluded
    ? { keyword: null, gap: ranked.excluded.reason }
    : shown(wanted(ranked, form, selective(ranked, form, alsoIn)));
  return {
    ...ranked,
    keywords: keyword === null ? [] : [keyword],
    keywordGap: gap,
    program: null,
    selected: false,
    correlated: false,
    unselected: null,
    baseline: null,
  };
}

/** Texts are cut there; names of classes and identifiers stand as a whole or not at all. */
const shown = (found: Found): Found =>
  found.keyword !== null && holdsInvisible(found.keyword)
    ? { keyword: null, gap: 'has invisible characters in its name' }
    : found;

/** With what others write too: whoever reads it sees why, and may `allow` it. */
const collision = (piece: string): string =>
  piece.includes(' ') ? `${notSpecific}: many programs write '${piece}'` : notSpecific;

export const notSpecific = 'not specific enough to stand alone';

/** Who asks for a message knows where else its text occurs. */
const wanted = (ranked: Ranked, form: KeywordForm, careful: Found): Found =>
  ranked.wanted && careful.keyword === null ? selective(ranked, form, () => null) : careful;

type Found = { readonly keyword: string; readonly gap: null } | { readonly keyword: null; readonly gap: string };

function selective(ranked: Ranked, form: KeywordForm, alsoIn: AlsoIn): Found {
  const { exception } = ranked;
  if (exception) return distinct(classKeyword(exception), alsoIn, () => longerName(exception, alsoIn));
  const { parts, messageIds, telling = [] } = ranked;
  const { wildcards } = form;
  for (const scope of scopesOf(ranked, form)) {
    const told = { messageIds, telling, scope };
    const first = keywordFor(parts, wildcards, told);
    if (first !== null) return distinct(first, alsoIn, () => longerKeyword(parts, wildcards, alsoIn, told));
  }
  return { keyword: null, gap: collision(mostSpecific(parts)) };
}

/** In this order: what is specific enough for any log needs no other one. */
const scopesOf = ({ wanted }: Ranked, { hasOwnLog }: KeywordForm): readonly Scope[] => [
  'any log',
  ...(hasOwnLog ? (['own log'] as const) : []),
  ...(wanted ? (['asked for'] as const) : []),
];

/** `longer` gives what no ordinary message holds, if there is such a form. */
function distinct(first: string | null, alsoIn: AlsoIn, longer: () => string | null): Found {
  if (first === null) return { keyword: null, gap: notSpecific };
  const other = alsoIn(first);
  if (other === null) return { keyword: first, gap: null };
  const keyword = longer();
  return keyword === null
    ? { keyword, gap: `also in '${other}', which says nothing suspicious` }
    : { keyword, gap: null };
}

function longerName({ qualified }: ExceptionClass, alsoIn: AlsoIn): string | null {
  return qualified !== null && /[.\\]/.test(qualified) && alsoIn(qualified) === null ? qualified : null;
}
