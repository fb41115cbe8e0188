import { sourceTarget } from '../source-target.mjs';

export const target = sourceTarget('kotlin', ['.kt']);
