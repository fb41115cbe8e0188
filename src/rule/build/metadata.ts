// Checks rule options before anything is read. Wrong ones end the run (exit status 2).

import { InputError } from '../../model/errors.ts';
import type { RuleOptions } from '../../model/report.ts';
import { levels, statuses } from '../../model/sigma.ts';
import { invisibleIn, visible } from '../../text/invisible.ts';
import { nearest } from '../../text/nearest-name.ts';
import { structuredCategories } from '../validate/taxonomy.ts';

/** Throws an InputError that says what is wrong, in which option, and what to write. */
export function checkRuleOptions(options: RuleOptions): void {
  for (const check of checks) {
    for (const value of [check.of(options)].flat()) {
      if (typeof value !== 'string') continue;
      const wrong = check.wrong(value);
      if (wrong) throw new InputError(`${quoted(value)}: ${wrong.what}`, wrong.hint, { option: check.option });
    }
  }
  if ([options.category, options.product, options.service].every((name) => name === 'none')) {
    throw new InputError(
      ', --product and --service are all `none`: a log source must not be empty',
      'Name at least one of them.',
      { option: '--category' },
    );
  }
}

type Wrong = { readonly what: string; readonly hint: string } | null;

interface OptionCheck {
  readonly option: string;
  readonly of: (options: RuleOptions) => string | null | readonly string[];
  readonly wrong: (value: string) => Wrong;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const oneLine = (value: string): Wrong => {
  if (value.trim() === '') return { what: 'is empty', hint: 'Omit the option to get its default.' };
  const found = invisibleIn(value);
  if (found !== null)
    return {
      what: `has a line break or an invisible character (${found})`,
      hint: 'Write it on one line, with visible characters only.',
    };
  return value === value.trim() ? null : { what: 'begins or ends with a space', hint: 'Remove the spaces.' };
};

const oneOf =
  (names: readonly [string, ...string[]]) =>
  (value: string): Wrong =>
    names.includes(value)
      ? null
      : { what: 'is not valid', hint: `Did you mean "${nearest(value, names)}"? Valid: ${names.join(', ')}.` };

/** One row an option; `of` gives its values. */
const checks: readonly OptionCheck[] = [
  { option: '--title', of: (o) => o.title, wrong: (value) => oneLine(value) ?? tooLong(value) },
  {
    option: '--description',
    of: (o) => o.description,
    wrong: (value) => oneLine(value.replace(/[\r\n]/g, ' ').trim()),
  },
  { option: '--author', of: (o) => o.author, wrong: oneLine },
  { option: '--product', of: (o) => o.product, wrong: oneLine },
  { option: '--service', of: (o) => o.service, wrong: oneLine },
  { option: '--category', of: (o) => o.category, wrong: (value) => oneLine(value) ?? structured(value) },
  { option: '--definition', of: (o) => o.definition, wrong: oneLine },
  { option: '--date', of: (o) => o.date, wrong: date },
  { option: '--status', of: (o) => o.status, wrong: oneOf(statuses) },
  { option: '--level', of: (o) => o.level, wrong: oneOf(levels) },
  {
    option: '--id',
    of: (o) => o.id,
    wrong: (value) =>
      uuid.test(value)
        ? null
        : {
            what: 'is not a UUID',
            hint: 'Write it like 7aa7009a-28b9-4344-8c1f-159489a390df, or omit the option.',
          },
  },
  { option: '--tag', of: (o) => o.tags ?? [], wrong: (value) => oneLine(value) ?? tag(value) },
  { option: '--reference', of: (o) => o.references, wrong: oneLine },
  { option: '--falsepositive', of: (o) => o.falsepositives, wrong: oneLine },
];

// pySigma refuses longer ones (rule/base.py); SigmaHQ's 120 is an issue only.
const tooLong = (title: string): Wrong =>
  Array.from(title).length > 256
    ? {
        what: `has ${Array.from(title).length} characters`,
        hint: 'Sigma tools accept at most 256; aim for 40 to 70.',
      }
    : null;

const structured = (category: string): Wrong =>
  structuredCategories.has(category)
    ? {
        what: 'is a category of events with fields, on which a keyword rule never fires',
        hint: 'Use --product and --service, or --category application with --product.',
      }
    : null;

function date(value: string): Wrong {
  const hint = 'Write it as YYYY-MM-DD, like 2025-01-31.';
  // Years 1000 to 3999: what pySigma takes (rule/base.py, get_rule_as_date).
  if (!/^[1-3]\d{3}-\d{2}-\d{2}$/.test(value)) return { what: 'is not an ISO date', hint };
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)
    ? null
    : { what: 'is not a calendar date', hint };
}

function tag(value: string): Wrong {
  if (!value.includes('.'))
    return {
      what: 'has no dot between namespace and name',
      hint: 'Write it like attack.t1190, or `--tag none` for no tags.',
    };
  if (value.toLowerCase().startsWith('tlp.'))
    return { what: 'restricts who may read the rule, which a generated rule cannot decide', hint: 'Remove it.' };
  if (/^[a-z0-9_-]+\.[a-z0-9._-]+$/.test(value)) return null;
  return {
    what: 'contains characters other than lower-case letters, digits, - and _',
    hint: `Write it like ${value.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}.`,
  };
}

const quoted = (value: string): string => visible(JSON.stringify(Array.from(value).slice(0, 80).join('')));
