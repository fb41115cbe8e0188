// Every language that can be read. One more language is one more line here.
import type { Language } from '../syntax.ts';
import { c } from './c/c.ts';
import { java } from './java/java.ts';
import { python } from './python/python.ts';

export const languages: readonly Language[] = [c, java, python];
