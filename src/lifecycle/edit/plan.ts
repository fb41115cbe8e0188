// A rule, the status of its keywords and its decisions -> the planned changes.

import type { Candidate } from '../../model/candidates.ts';
import type { KeywordVerdict } from '../../model/keyword-status.ts';
import { itemAt, valueAt } from '../../text/items.ts';
import { authorship, type IsOwn, missing } from '../decisions/authorship.ts';
import { type Decision, noDecision } from '../decisions/decisions.ts';
import { itemsOf, lower, nameOf, takenOut } from '../decisions/infer-decisions.ts';
import { newMessages } from '../judge/new-messages.ts';
import type { KeywordItem, KeywordList } from '../rules/keyword-lists.ts';
import type { ReadRule } from '../rules/read-rules.ts';
import type { Comments, LevelAsked, NewKeyword, Plan } from './changes.ts';

export interface PlanFor {
  readonly verdicts: readonly KeywordVerdict[];
  /** What a newly generated rule would contain, without keywords removed by hand. */
  readonly chosen: readonly Candidate[];
  readonly decision: Decision | null;
  /** Treats hand-written keywords like generated ones. */
  readonly prune: boolean;
  /** Whether the tool would generate this keyword from one of the messages that it hits. */
  readonly isOwnForm: (verdict: KeywordVerdict) => boolean;
  /** The keyword of the message that replaced a reworded keyword's message; null if there is none. */
  readonly renewalOf: (verdict: KeywordVerdict) => NewKeyword | null;
  /** Comments after the keyword of a message in a new rule. */
  readonly commentsOf?: (candidate: Candidate) => Comments;
  /** The level that annotations ask for if the rule has these keywords. */
  readonly levelAsked?: (keywords: readonly string[]) => LevelAsked | null;
}

export function plan(rule: ReadRule, about: PlanFor): Plan {
  const description = String(rule.map.get('description') ?? '');
  const isOwn = authorship(about.verdicts, about.decision, description, about.isOwnForm);
  const fates = fatesOf(rule, about, isOwn);
  const list = mainList(rule);
  const renew = new Map(fates.flatMap(({ item, renewal }) => (renewal ? [[item, renewal] as const] : [])));
  const fresh = list === null ? [] : additions(about, fates);
  const gap = about.decision === null ? missing(rule.document.keywords, description) : 0;
  // If at most as many keywords are new as were removed by hand, they are the removed ones.
  const [add, out] = fresh.length <= gap ? [[], fresh] : [fresh, []];
  const { remove, spared } = removals(rule, fates, add.length > 0 ? list : null);
  const kept = [...fates.flatMap(({ verdict, why }) => (why === null ? [] : { verdict, why })), ...spared];
  const decision = decide(rule, about, isOwn, { remove, renew, add, out });
  const level = about.levelAsked?.([...decision.written, ...decision.added]) ?? null;
  return { remove, renew, add, list, kept, decision, level };
}

/** The longest list any of whose keywords is enough. */
function mainList({ lists }: ReadRule): KeywordList | null {
  const open = lists.filter(({ role }) => role === 'any');
  return open.reduce<KeywordList | null>((a, b) => (a === null || b.items.length > a.items.length ? b : a), null);
}

// ── what becomes of each keyword ────────────────────────────────────────────────────────────────────────────────────

interface Fate {
  readonly item: KeywordItem;
  readonly verdict: KeywordVerdict;
  readonly goes: boolean;
  /** Its replacement. */
  readonly renewal: NewKeyword | null;
  /** Why it stays although it should be removed or replaced. */
  readonly why: string | null;
}

function fatesOf(rule: ReadRule, about: PlanFor, isOwn: IsOwn): readonly Fate[] {
  const items = itemsOf(rule);
  const present = new Set(items.map(({ keyword }) => lower(keyword.value)));
  return items.map((item, at) => {
    const verdict = itemAt(about.verdicts, at);
    const stays = { item, verdict, goes: false, renewal: null, why: null };
    if (verdict.status === 'live' || verdict.status === 'possible') return stays;
    const why = whyKept(item, isOwn, about.prune);
    if (why !== null) return { ...stays, why };
    const renewal = verdict.status === 'reworded' ? about.renewalOf(verdict) : null;
    const value = renewal?.value;
    // If two keywords become the same message, only the first is replaced. No replacement repeats a keyword of the rule.
    if (value === undefined || present.has(lower(value))) return { ...stays, goes: true };
    present.add(lower(value));
    return { ...stays, renewal };
  });
}

function whyKept({ keyword }: KeywordItem, isOwn: IsOwn, prune: boolean): string | null {
  if (keyword.role === 'filter') return 'it is part of a filter';
  if (keyword.role === 'all') return 'its list must match as a whole, so the rule would match more without it';
  return prune || isOwn(keyword) ? null : 'it was written by hand; --prune removes it';
}

export const emptied = 'its selection would be empty';

/** A selection must not become empty: all keywords of such a list stay, unless new ones are added to it. */
function removals({ lists }: ReadRule, fates: readonly Fate[], filled: KeywordList | null) {
  const fateOf = new Map(fates.map((fate) => [fate.item, fate]));
  const remove = new Set<KeywordItem>();
  const spared: { readonly verdict: KeywordVerdict; readonly why: string }[] = [];
  for (const list of lists) {
    const going = list.items.filter((item) => valueAt(fateOf, item).goes);
    if (going.length < list.items.length || list === filled) for (const item of going) remove.add(item);
    else for (const item of going) spared.push({ verdict: valueAt(fateOf, item).verdict, why: emptied });
  }
  return { remove, spared };
}

// ── what comes in ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The rewording of a hand-written keyword that stays may be added beside it. */
function additions({ chosen, commentsOf }: PlanFor, fates: readonly Fate[]): readonly NewKeyword[] {
  const told = fates.map(({ verdict, renewal }) => (renewal === null ? { ...verdict, closest: null } : verdict));
  const renewed = fates.flatMap(({ renewal }) => (renewal === null ? [] : renewal.value));
  return newMessages(chosen, told, renewed).map((one) => ({
    value: itemAt(one.keywords, 0),
    origin: one.origins[0] ?? null,
    ...(commentsOf ? { comments: commentsOf(one) } : {}),
  }));
}

// ── what is remembered ──────────────────────────────────────────────────────────────────────────────────────────────

type Changes = Pick<Plan, 'remove' | 'renew' | 'add'> & { readonly out: readonly NewKeyword[] };

function decide(rule: ReadRule, about: PlanFor, isOwn: IsOwn, { remove, renew, add, out }: Changes): Decision {
  const items = itemsOf(rule);
  const staying = items.filter((item) => !remove.has(item));
  const isOurs = (item: KeywordItem): boolean => isOwn(item.keyword) || renew.has(item);
  const before = about.decision ?? noDecision(nameOf(rule.document));
  return {
    ...before,
    written: [
      ...staying.filter(isOurs).map((item) => renew.get(item)?.value ?? item.keyword.value),
      ...add.map(({ value }) => value),
    ],
    removed: [...takenOut(before, items), ...out.map(({ value }) => value)],
    added: staying.flatMap((item) => (isOurs(item) || item.keyword.role !== 'any' ? [] : item.keyword.value)),
  };
}
