// Learns points: logistic regressions of verdicts over the signals that a candidate shows and over the words of its text, its function and
// its sink: whether one would keep it (the score), whether it is noise (everyday or wrong), which noise is wrong, and what else is harmless. What few applications have is
// left out, and every weight is pulled back: signals to what they had, words to nothing.
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
        "export { wordsOfName, wordsOfText } from './ranking/words.ts'; export { ordinaryScore, select } from './keywords/select.ts'; export { rank } from './ranking/rank.ts'; import { meanings as rows } from './ranking/signals/meanings.ts'; export const meanings = new Set(rows.map(({ name }) => name));",
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
export const featuresOf = ({ parts, origins: [origin], reasons, severity }, { wordsOfName, wordsOfText }) => [
  ...new Set([
    ...reasons.filter(({ signal }) => !signal.startsWith('words of ')).map(({ signal }) => `signal ${signal}`),
    // They have no points of their own.
    ...(severity === 'info' ? ['signal info severity'] : []),
    ...(origin.sinkKind === 'log' ? ['signal written to a log'] : []),
    ...(parts.some((part) => 'placeholder' in part) ? ['signal names a value'] : []),
  ]),
  ...[...wordsOfText(parts).keys()].filter((words) => !isEmpty(words)).map((word) => `text ${word}`),
  ...[...wordsOfName(origin.function ?? '').keys()].map((word) => `function ${word}`),
  ...[...wordsOfName(origin.sink ?? '').keys()].filter((word) => !severe.has(word)).map((word) => `sink ${word}`),
];

// Function words say nothing, and pairs of them: no expert nods at `^ the +3`.
const empty = new Set(
  'a an and are as at be been but by can did do does for from had has have if in into is it its of on or so than that the their then there this to was were which while will with would we you your our i he'.split(
    ' ',
  ),
);
const isEmpty = (words) => words.split(' ').every((word) => empty.has(word) || /^[*^$]$/.test(word));
// The severity has a signal of its own.
const severe = new Set('debug info notice warn warnin error err fatal critic alert emerg log logger'.split(' '));

// A message of which judges said that one could go either way is none to keep; so much of a verdict.
const doubtful = 0.3;

/** What each model learns of `{ verdict, shares }`: what is wanted, and how much of a verdict it is. */
export const tasks = {
  score: ({ verdict }) => ({ wanted: verdict === 'keep' ? 1 : 0, share: verdict === 'unsure' ? doubtful : 1 }),
  noise: ({ shares }) => (shares === null ? null : { wanted: shares[2] + shares[3], share: 1 }),
  wrong: ({ shares }) =>
    shares === null ? null : { wanted: shares[3] / (shares[2] + shares[3] || 1), share: shares[2] + shares[3] },
  harmless: ({ shares }) =>
    shares === null ? null : { wanted: shares[1] / (shares[0] + shares[1] || 1), share: shares[0] + shares[1] },
};

/** The four models. `before` are points that signals are pulled to: those of the score, and against noise as many. */
export const learnAll = (applications, before) =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      learn(
        applications.map((examples) =>
          examples.flatMap((one) => {
            const learned = task(one);
            if (learned === null || learned.share === 0) return [];
            return [{ features: one.features, wanted: learned.wanted, share: learned.share * one.share }];
          }),
        ),
        pulledTo(name, before),
        name === 'score' ? pointless : new Set(),
      ),
    ]),
  );

/** They tell what is noise, but no expert would nod at points for them. */
const pointless = new Set(['signal info severity', 'signal written to a log', 'signal names a value']);

function pulledTo(task, before) {
  if (task === 'score') return before;
  return task === 'noise' ? new Map([...before].map(([signal, points]) => [signal, -points])) : new Map();
}

/** Examples are `{ features, wanted, share }`, one list an application; `before` are points that signals are pulled to. */
function learn(applications, before, left) {
  const counts = new Map();
  for (const examples of applications)
    for (const name of new Set(examples.flatMap(({ features }) => features)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= fewest && !ofProject(name) && !left.has(name))
    .map(([name]) => name);
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

/** The sum of a candidate that shows nothing; a score of even odds is 50. */
export const startOf = ({ bias }, isScore) => Math.round((isScore ? even : 0) + bias * scale);

/**
 * The text of src/data/learned.json: a word, a pair of words or a signal a line, with its points for the four models. Those of the score are
 * taken from the table `kept`, if there is one.
 */
export function tableOf(learned, kept = null) {
  const score = kept === null ? learned.score : modelOf(kept);
  const models = [score, learned.noise, learned.wrong, learned.harmless];
  const names = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const kinds = ['signal', 'text', 'function', 'sink'].map((kind) => {
    const rows = names
      .filter((name) => name.startsWith(`${kind} `))
      .map((name) => [name.slice(kind.length + 1), models.map((model) => pointsOf(model, name))])
      .map(([name, points]) => [name, kind === 'signal' ? [0, ...points.slice(1)] : points])
      .filter(([, points]) => points.some((one) => one !== 0))
      .map(([name, points]) => `    ${JSON.stringify(name)}: ${JSON.stringify(points).replaceAll(',', ', ')}`);
    return `  ${JSON.stringify(kind === 'signal' ? 'signals' : kind)}: {\n${rows.join(',\n')}\n  }`;
  });
  const start = models.map((model, at) => startOf(model, at === 0));
  return `{\n  "start": ${JSON.stringify(start).replaceAll(',', ', ')},\n${kinds.join(',\n')}\n}\n`;
}

/** The score's points in a table. */
function modelOf({ start, text, function: functions, sink }) {
  const rows = Object.entries({ text, function: functions, sink }).flatMap(([kind, table]) =>
    Object.entries(table).map(([word, [points]]) => [`${kind} ${word}`, points / scale]),
  );
  return { bias: (start[0] - even) / scale, weights: new Map(rows) };
}
