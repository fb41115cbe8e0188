// Candidates -> keywords that are part of everything the statement can print, and specific enough to stand alone; otherwise the reason why
// there is none.

import type { Candidate, Ranked, Wildcards } from '../model/candidates.ts';
import type { ExceptionClass } from '../model/exception-facts.ts';
import { holdsInvisible } from '../text/invisible.ts';
import { classKeyword } from './class-names.ts';
import { keywordFor, longerKeyword } from './keyword-forms.ts';
import type { AlsoIn } from './ordinary-messages.ts';

/** A candidate with its keyword, or with the reason why it has none. A keyword that is `alsoIn` ordinary messages gives way to a longer one. */
export function withKeyword(ranked: Ranked, wildcards: Wildcards, alsoIn: AlsoIn = () => null): Candidate {
  const { keyword, gap } = ranked.excluded
    ? { keyword: null, gap: ranked.excluded.reason }
    : shown(wanted(ranked, wildcards, selective(ranked, wildcards, alsoIn)));
  return {
    ...ranked,
    keywords: keyword === null ? [] : [keyword],
    keywordGap: gap,
    program: null,
    selected: false,
    unselected: null,
    baseline: null,
  };
}

/** Texts are cut there; names of classes and identifiers stand as a whole or not at all. */
const shown = (found: Found): Found =>
  found.keyword !== null && holdsInvisible(found.keyword)
    ? { keyword: null, gap: 'has invisible characters in its name' }
    : found;

export const notSpecific = 'not specific enough to stand alone';

/** Who asks for a message knows where else its text occurs. */
const wanted = (ranked: Ranked, wildcards: Wildcards, careful: Found): Found =>
  ranked.wanted && careful.keyword === null ? selective(ranked, wildcards, () => null) : careful;

type Found = { readonly keyword: string; readonly gap: null } | { readonly keyword: null; readonly gap: string };

function selective(ranked: Ranked, wildcards: Wildcards, alsoIn: AlsoIn): Found {
  const { exception, parts, messageIds, telling = [] } = ranked;
  const first = exception ? classKeyword(exception) : keywordFor(parts, wildcards, { messageIds, telling });
  if (first === null) return { keyword: null, gap: notSpecific };
  const other = alsoIn(first);
  if (other === null) return { keyword: first, gap: null };
  const keyword = exception ? longerName(exception, alsoIn) : longerKeyword(parts, wildcards, alsoIn, telling);
  return keyword === null
    ? { keyword, gap: `also in '${other}', which says nothing suspicious` }
    : { keyword, gap: null };
}

function longerName({ qualified }: ExceptionClass, alsoIn: AlsoIn): string | null {
  return qualified !== null && /[.\\]/.test(qualified) && alsoIn(qualified) === null ? qualified : null;
}
