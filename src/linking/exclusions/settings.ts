// Excludes names and values of options, parameters and headers.

import { setOf } from '../../text/identifiers.ts';
import type { CalleeTest } from './callee.ts';
import { isName } from './names.ts';

const setting = setOf('set put add do define');
const settings = setOf(
  'param params parameter parameters option options property properties attribute attributes header config variable env',
);

export const isSetting: CalleeTest = (callee, { parts }) =>
  settings.has(callee.at(-1) ?? '') && callee.some((word) => setting.has(word)) && isName(parts);
