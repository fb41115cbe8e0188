import { sourceTarget } from '../source-target.mjs';

export const target = sourceTarget('c', ['.c', '.h']);
