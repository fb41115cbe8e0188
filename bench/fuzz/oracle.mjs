// Sigma's matching of a plain keyword once more, without the ways of the program: all tokens at once over decoded characters, so that no
// keyword takes long. Decoding and comparing single characters are those of test/match/naive.ts.

/** Whether a decoded line contains a value; a function for many lines. */
export function oracleFor(value, { expressionFor }) {
  if (/\p{Surrogate}|\n/u.test(value)) return () => false;
  const tokens = tokensOf(value);
  // Without `*` a regular expression does not take long either, and is quicker.
  if (tokens.every(({ star }) => !star)) {
    const expression = expressionFor(value);
    return (text) => expression.test(text);
  }
  const tests = tokens.map(({ star, text }) => (star ? null : remembered(expressionFor(text))));
  return (text) => contains(tests, text);
}

/** `\` before one of the three makes it a plain character, else it is one itself. */
const tokensOf = (value) =>
  [...value.matchAll(/\\[\\*?]|[\s\S]/gu)].map(([text]) => ({
    star: text === '*',
    text: text === '\\' ? '\\\\' : text,
  }));

function remembered(expression) {
  const known = new Map();
  return (character) => {
    if (!known.has(character)) known.set(character, expression.test(character));
    return known.get(character);
  };
}

/** Which tokens may come next is kept as a set; a match may begin at each character. */
function contains(tests, text) {
  let next = closed(new Set([0]), tests);
  if (next.has(tests.length)) return true;
  for (const character of text) {
    const after = new Set([0]);
    for (const at of next) {
      if (tests[at] === null) after.add(at);
      else if (tests[at](character)) after.add(at + 1);
    }
    next = closed(after, tests);
    if (next.has(tests.length)) return true;
  }
  return false;
}

/** A `*` may stand for nothing. */
function closed(set, tests) {
  for (const at of set) if (tests[at] === null) set.add(at + 1);
  return set;
}
