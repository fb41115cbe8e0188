// Readers of option values: text -> value, or an InputError that names the option.
import { InputError } from '../../model/errors.ts';
import { didYouMean } from '../../text/nearest-name.ts';

export interface ValueReader<T> {
  (value: string, option: string): T;
  /** The names it accepts. */
  readonly names?: readonly string[];
  /** The integers it accepts. */
  readonly range?: { readonly from: number; readonly to: number };
  /** One of the many values it accepts. */
  readonly example?: string;
}

/** One of these names, ignoring case. */
export function oneOf<const T extends string>(names: readonly T[]) {
  const read = (value: string, option: string): T => {
    const found = names.find((name) => name === value.toLowerCase());
    if (found !== undefined) return found;
    throw new InputError(`"${value}" is not valid`, `${didYouMean(value, names)}Valid: ${names.join(', ')}.`, {
      option,
    });
  };
  return Object.assign(read, { names });
}

export const atLeastOne = number(1, Number.MAX_SAFE_INTEGER, 'a positive whole number');

export const wholeNumber = number(0, Number.MAX_SAFE_INTEGER, 'a whole number');

export const score = number(0, 100, 'a whole number from 0 to 100');

/** A share given as a fraction or a percentage: `0.8`, `80`. */
export const share = Object.assign(readShare, { range: { from: 0, to: 100 } });

function readShare(value: string, option: string): number {
  const given = /^\d{1,3}(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  if (given <= 1) return given;
  if (given <= 100) return given / 100;
  throw new InputError(`"${value}" is not a fraction from 0 to 1 or a percentage`, '', { option });
}

export const timespan = Object.assign(readTimespan, { example: '5m' });

/** A time span in Sigma's syntax (specification 2.1, correlations). */
function readTimespan(value: string, option: string): string {
  if (/^[1-9]\d{0,5}[smhd]$/.test(value)) return value;
  throw new InputError(`"${value}" is not a time`, 'Pass a number with s, m, h or d: 30s, 5m, 1h, 1d.', { option });
}

export function word(value: string, option: string): string {
  if (value.trim() !== '') return value;
  throw new InputError('is empty', 'Pass a word that messages contain.', { option });
}

function number(from: number, to: number, what: string) {
  const read = (value: string, option: string): number => {
    const given = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (given >= from && given <= to) return given;
    throw new InputError(`"${value}" is not ${what}`, '', { option });
  };
  return Object.assign(read, { range: { from, to } });
}
