// Excludes labels of metrics.
import { setOf } from '../../text/identifiers.ts';
import { type CalleeTest, reports } from './callee.ts';

const measuring = setOf('metric metrics meter gauge sensor histogram counter counters statistic statistics');

export const isLabel: CalleeTest = (callee) => !reports(callee) && callee.some((word) => measuring.has(word));
