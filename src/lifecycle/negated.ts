// The condition of a rule -> which of its selections keep it from firing: `keywords and not 1 of filter_*`.

export function negatedBy(condition: string): (selection: string) => boolean {
  const words = condition.match(/[()]|[^\s()|]+/g) ?? [];
  const patterns = named(words).map(({ name, negated }) => ({ negated, matches: patternOf(name) }));
  return (selection) => {
    const own = patterns.filter(({ matches }) => matches.test(selection));
    return own.length > 0 && own.every(({ negated }) => negated);
  };
}

interface Named {
  readonly name: string;
  readonly negated: boolean;
}

/** The operands in order: `not` turns what follows it, a name or all that stands in brackets. */
function named(words: readonly string[]): Named[] {
  const found: Named[] = [];
  const around = [false];
  let turned = false;
  for (const word of words) {
    const negated = around.at(-1)! !== turned;
    if (/^not$/i.test(word)) turned = !turned;
    else if (word === '(') {
      around.push(negated);
      turned = false;
    } else if (word === ')') {
      if (around.length > 1) around.pop();
      turned = false;
    } else if (!/^(and|or|of|all|any|\d+)$/i.test(word)) {
      found.push({ name: word, negated });
      turned = false;
    }
  }
  return found;
}

const patternOf = (name: string): RegExp =>
  name === 'them' ? /^/ : new RegExp(`^${name.replace(/[.+?^${}[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
