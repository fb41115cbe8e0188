import { sourceTarget } from '../source-target.mjs';

export const target = sourceTarget('javascript', ['.ts', '.tsx', '.js', '.jsx']);
