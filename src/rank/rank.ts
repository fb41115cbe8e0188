import type { Message, RankOptions, Ranked } from '../types.ts';
export function rank(_messages: readonly Message[], _options: RankOptions): Ranked[] { return []; }
