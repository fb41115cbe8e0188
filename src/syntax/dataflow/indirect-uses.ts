// Names used instead of a string, with their function and the call that they are passed to: `return errors[i]`, `error(MSG_DENIED)`.

import type { IndirectUseSite } from '../../model/parsed-source.ts';
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { code, codeAt, TokenKind, textOf } from '../lexer/tokens.ts';
import { callAt, nameBetween, siblingNames } from '../statements/argument-context.ts';
import { isMark, wordAt } from '../statements/flow.ts';
import type { FileWalk } from '../statements/statement-builder.ts';
import { isThrown } from './call-voice.ts';
import { firstUse } from './def-use.ts';
import { type Body, bodyAround, type IndirectUseCandidate } from './indirect-use-candidates.ts';

const comma = code(',');
const closing = code(')');

/** Candidates with their enclosing function and their use, without duplicates. */
export function indirectUsesOf(walk: FileWalk): IndirectUseSite[] {
  const found = new Map<string, IndirectUseSite>();
  for (const candidate of walk.candidates) {
    if (candidate.isPart) continue;
    const one = mentioned(walk, candidate, bodyAround(walk.bodies, candidate.at));
    if (!one) continue;
    const key = `${one.name} ${one.kind} ${one.call ? `${one.call.name} ${one.call.others}` : one.function}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function mentioned(
  walk: FileWalk,
  { at, last, kind, role, open }: IndirectUseCandidate,
  body: Body | null,
): IndirectUseSite | null {
  const { tokens } = walk;
  const name = nameBetween(tokens, at, last + 1);
  const fact = { name, kind, function: body?.name ?? null };
  if (role === 'returned') return kind === 'table' || givesText(walk, body) ? { ...fact, role, call: null } : null;
  if (role === 'assigned') return used(walk, fact, wordAt(walk, at - 2), open + 1, body);
  const call = callAt(walk, open, indexIn(walk, open, at));
  if (!call) return null;
  return {
    ...fact,
    role: isThrown(tokens, open) ? 'thrown' : role,
    call: { ...call, others: siblingNames(walk, call).filter(isTelling) },
  };
}

/** Whether the function returns a text, by the type before its name: `const char *explain(int code) {`. */
function givesText(walk: FileWalk, body: Body | null): boolean {
  const { tokens, brackets, grammar } = walk;
  if (!body) return false;
  let open = body.from - 1;
  while (open > body.from - 20 && !isMark(walk, open, closing)) open--; // `throws X {`
  const name = partnerAt(brackets, open) - 1;
  for (let i = name - 1; i > name - 5; i--) {
    if (tokens.kinds[i] === TokenKind.identifier && grammar.textParameters.test(textOf(tokens, i))) return true;
    if (tokens.kinds[i] === TokenKind.punctuator && !pointers.has(codeAt(tokens, i))) return false;
  }
  return false;
}

const pointers = new Set(['*', '**'].map(code));

/** `text = error_text(code); … log("%s", text)`. */
function used(
  walk: FileWalk,
  fact: Omit<IndirectUseSite, 'role' | 'call'>,
  name: string,
  end: number,
  body: Body | null,
): IndirectUseSite | null {
  const use = body && firstUse(walk, { name, filler: null }, end, body.to);
  if (!use || use.kind === 'returned') return null;
  const { at, index, others } = use;
  return { ...fact, role: 'argument', call: { at, name: use.name, index, others: others.filter(isTelling) } };
}

/** Whether the name may be a level or a stream. */
const isTelling = (name: string): boolean => /^(?:[A-Z]|\d|std)|\.[A-Z]|\.std/.test(name);

function indexIn(walk: FileWalk, open: number, at: number): number {
  let index = 0;
  for (let i = open + 1; i < at; i++) {
    if (isMark(walk, i, comma)) index++;
    else i = endOfGroup(walk.brackets, i);
  }
  return index;
}
