// What Python makes of a text must hold all that its template says is always there. Rendered by Python 3.11.
import { expect, test } from 'vitest';
import { extract } from '../../../src/facts/extract.ts';
import { python } from '../../../src/languages/python/python.ts';
import { parse } from '../../../src/syntax/parse.ts';

const rows: readonly (readonly [source: string, rendered: string])[] = [
  ['"%s at %d%% of %5.2f" % ("x", 7, 1.5)', 'x at 7% of  1.50'],
  ['"100% done"', '100% done'],
  ['"100%% done"', '100%% done'],
  ['"50% of %s"', '50% of %s'],
  ['"%(name)s and %%" % {"name": "n"}', 'n and %'],
  ['"braces {} and {{}} stay"', 'braces {} and {{}} stay'],
  ['"braces {{}} and {} go".format("x")', 'braces {} and x go'],
  ['"%s stays {0}".format("x")', '%s stays x'],
  ['"%% stays {}".format("x")', '%% stays x'],
  ['"{{}} stays %s" % "x"', '{{}} stays x'],
  ['f"{{x}} and {1 + 1} %s %%"', '{x} and 2 %s %%'],
  ['f"{3!r:>{5}} end"', '    3 end'],
  ["f\"{ {'a': 1}['a'] } end\"", '1 end'],
  ['f"{\'}\'} end"', '} end'],
  ['r"\\d %s \\n"', '\\d %s \\n'],
  ['"\\x41\\u00e9\\101\\0 \\N{BULLET} \\d"', 'A\u00e9A\u0000 \u2022 \\d'],
  ['"a" "b%s" f"c{1}" r"\\n"', 'ab%sc1\\n'],
  ['("x %s " "y") % 1', 'x 1 y'],
  ['"x" + "%s" % 1 + "%%"', 'x1%%'],
  ['"tab\\tquote\\" \\\' \\\\ end"', 'tab\tquote" \' \\ end'],
  ["'line \\\non'", 'line on'],
  ['"""three "quotes" and\nlines"""', 'three "quotes" and\nlines'],
  ['"{a.real} and {b[0]}".format(a=1, b=[2])', '1 and 2'],
  ['"{:>10} {:,}".format("x", 1000)', '         x 1,000'],
  ['"json {\\"a\\": 1} {x}"', 'json {"a": 1} {x}'],
  ['"% d and %+d" % (1, 2)', ' 1 and +2'],
  ['"10% d" % 1', '10 1'],
  ['"{{x}} stays {}".format("y")', '{x} stays y'],
  ['"{{x}} stays %s" % "y"', '{{x}} stays y'],
  ['"{{%s}} stays" % "y"', '{{y}} stays'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Python's
  ['string.Template("user $name of ${group} costs $5").substitute(x)', 'user a of b costs $5'],
  ['"{{ name }} as another template has it"', 'x as another template has it'],
];

test.each(rows)('%s', (source, rendered) => {
  const { texts } = extract(parse(`log.error(${source})`, python), python, 'a.py', 0);
  const literals = texts[0]!.parts.flatMap((part) => ('literal' in part ? [part.literal] : []));
  let from = 0;
  for (const literal of literals) {
    const at = rendered.indexOf(literal, from);
    expect(at, `${JSON.stringify(literal)} in ${JSON.stringify(rendered)}`).toBeGreaterThanOrEqual(from);
    from = at + literal.length;
  }
  expect(literals.join('')).not.toBe('');
});
