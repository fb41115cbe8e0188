// Learns points: a logistic regression of verdicts over the signals that a candidate shows and over the words of its text, its function and
// its sink. What few applications have is left out, and every weight is pulled back: signals to what they had, words to nothing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Points of a score that multiply the odds by e, and the score of even odds: with these src/keywords/choose.ts ends a rule.
const [scale, even] = [10, 50];
// How dear it is to leave the earlier weight of a signal, or to give a word any: found by leaving applications out.
const dear = { signal: 10, text: 4, pair: 8, function: 8, sink: 6 };
const fewest = 3; // applications that must have it
// Libraries and applications: several trees hold them, but their names say nothing about the messages of others.
const projectNames = new Set(
  JSON.parse(readFileSync(new URL('project-names.json', import.meta.url), 'utf8')).map((name) => name.slice(0, 6)),
);
const rounds = 80;

/** What the program itself says: how words are read, and what is selected. */
export async function program() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { wordsOfName, wordsOfText } from './ranking/words.ts'; export { ordinaryScore, select } from './keywords/select.ts'; import { meanings as rows } from './ranking/signals/meanings.ts'; export const meanings = new Set(rows.map(({ name }) => name));",
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Names of all that a candidate shows: `signal NAME`, `text WORD`, `text WORD WORD`, `function WORD`, `sink WORD`. */
export const featuresOf = ({ parts, origins: [origin], reasons }, { wordsOfName, wordsOfText }) => [
  ...reasons.filter(({ signal }) => !signal.startsWith('words of ')).map(({ signal }) => `signal ${signal}`),
  ...[...wordsOfText(parts).keys()].map((word) => `text ${word}`),
  ...[...wordsOfName(origin.function ?? '').keys()].map((word) => `function ${word}`),
  ...[...wordsOfName(origin.sink ?? '').keys()].map((word) => `sink ${word}`),
];

/** Examples are `{ features, wanted, share }`, one list an application; `before` are points that signals are pulled to. */
export function learn(applications, before) {
  const counts = new Map();
  for (const examples of applications)
    for (const name of new Set(examples.flatMap(({ features }) => features)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([name, count]) => count >= fewest && !ofProject(name)).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = applications
    .flat()
    .map(({ features, ...row }) => ({ ...row, columns: features.flatMap((name) => index.get(name) ?? []) }));
  const cost = Float64Array.from(names, costOf);
  const start = Float64Array.from(names, (name) => (before.get(name.replace(/^signal /, '')) ?? 0) / scale);
  const { weights, bias } = descend(rows, start, cost);
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at]])) };
}

/** Signals have names of their own. */
const ofProject = (name) =>
  !name.startsWith('signal ') && name.split(' ').some((word, at) => at > 0 && projectNames.has(word));

function costOf(name) {
  const [kind, ...words] = name.split(' ');
  return dear[kind === 'text' && words.length > 1 ? 'pair' : kind];
}

/** Steps along the slope, shorter where it has been steep (RMSProp), and shorter with each round. */
function descend(rows, start, cost) {
  const weights = Float64Array.from(start);
  const steep = new Float64Array(start.length);
  const slope = new Float64Array(start.length);
  let [bias, steepBias] = [0, 0];
  const step = (size, value, mean) => (size * value) / (Math.sqrt(mean) + 5);
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) slope[at] = cost[at] * (weights[at] - start[at]);
    let slopeBias = 0;
    for (const { columns, wanted, share } of rows) {
      let sum = bias;
      for (const at of columns) sum += weights[at];
      const error = share * (1 / (1 + Math.exp(-sum)) - wanted);
      slopeBias += error;
      for (const at of columns) slope[at] += error;
    }
    const size = 0.4 * (1 - round / rounds) ** 0.7;
    for (let at = 0; at < weights.length; at++) {
      steep[at] = 0.9 * steep[at] + 0.1 * slope[at] ** 2;
      weights[at] -= step(size, slope[at], steep[at]);
    }
    steepBias = 0.9 * steepBias + 0.1 * slopeBias ** 2;
    bias -= step(size, slopeBias, steepBias);
  }
  return { weights, bias };
}

export const pointsOf = ({ weights }, name) => Math.round((weights.get(name) ?? 0) * scale);

/** The score of a candidate that shows nothing. */
export const startOf = ({ bias }) => Math.round(even + bias * scale);

/** The text of src/data/learned.json: a word or a pair of words a line. */
export function tableOf(learned) {
  const kinds = ['text', 'function', 'sink'].map((kind) => {
    const names = [...learned.weights.keys()].filter((name) => name.startsWith(`${kind} `)).sort();
    const rows = names.map((name) => [name.slice(kind.length + 1), pointsOf(learned, name)]);
    return [kind, Object.fromEntries(rows.filter(([, points]) => points !== 0))];
  });
  return `${JSON.stringify(Object.fromEntries(kinds), null, 2)}\n`;
}
