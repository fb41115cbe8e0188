// What describes a thing is read by who uses or configures it, and logged by nobody.

import { setOf } from '../../text/identifiers.ts';
import { isModular } from '../constants/resolve-indirect-uses.ts';
import { type CalleeTest, calleeOf, isClass, reports } from './callee.ts';

const things = setOf(
  'info property type descriptor definition field attribute template parser factory thread task timer pool executor finder registry config option setting spec schema column cell command provider',
);

/** `new ProviderProperty("…")`: a thing, not what somebody says. */
export const describesThing: CalleeTest = (callee, { text, language }) => {
  if (language.exceptions === undefined || !things.has(callee.at(-1)!) || reports(callee)) return false;
  return isClass(calleeOf(text.call!.name, text.function));
};

/** A class of Python that is called while its module is loaded describes something: a rule, a column. */
export const describesModule: CalleeTest = (callee, { text, language }) =>
  text.function === null &&
  isClass(text.call!.name) &&
  language.scoped !== true &&
  isModular(language) &&
  !reports(callee);
