import { sourceTarget } from '../source-target.mjs';

export const target = sourceTarget('cpp', ['.cpp', '.cc', '.hpp', '.hh']);
