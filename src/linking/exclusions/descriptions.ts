// Excludes descriptions of modules, commands and settings, which are read by users but not logged.

import callees from '../../data/words/callees.json' with { type: 'json' };
import type { Vocabulary } from '../../model/language-contract.ts';
import { setOf } from '../../text/identifiers.ts';
import { certain } from '../../text/items.ts';
import { isModular } from '../constants/resolve-indirect-uses.ts';
import { type CalleeTest, calleeOf, isClass, reports } from './callee.ts';

const things: ReadonlySet<string> = new Set(callees.things);

/** `new ProviderProperty("…")` names an object; its text is not a message. */
export const describesThing: CalleeTest = (callee, { text, language }) => {
  if (language.constructors !== true || !things.has(callee.at(-1) ?? '') || reports(callee)) return false;
  return isClass(calleeOf(certain(text.call).name, text.function));
};

/** `registerCommand("stop", halt, "halts the server")`, `declare("hits", "how often it was found")` */
export const describesDeclared: CalleeTest = (callee) => declaring.has(callee[0] ?? '') && !reports(callee);
const declaring = setOf('declare register');

/** In Python, classes instantiated at module level declare something, such as a rule or a column; in C#, those that a class keeps. */
export const describesModule: CalleeTest = (callee, { text, language }) =>
  text.function === null &&
  isObject(certain(text.call).name, language) &&
  (language.scoped !== true || language.membersDescribe === true) &&
  isModular(language) &&
  !reports(callee);

/** `new` alone is said where an argument is made without its type. */
const isObject = (name: string, { membersDescribe }: Vocabulary): boolean =>
  membersDescribe === true ? name === 'new' || (isClass(name) && !isCollection.test(name)) : isClass(name);

/** It holds its texts, whatever they say. */
const isCollection = /(?:Array|Bag|Collection|Dictionary|List|Map|Queue|Set|Stack|Tuple)$/;
