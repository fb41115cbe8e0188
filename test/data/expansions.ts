// Texts that an entry of a word list stands for: `lock(?:ed|out)` for `locked` and `lockout`, `attack\w*` for `attack` and `attacks`.

/** Looks at what stands around are left out. */
export function expansions(entry: string): readonly string[] {
  const state = { entry, at: 0 };
  const all = alternatives(state);
  if (state.at !== entry.length) throw new Error(`${entry}: not read from ${entry.slice(state.at)}`);
  return all;
}

interface State {
  readonly entry: string;
  at: number;
}

function alternatives(state: State): readonly string[] {
  let all = [...sequence(state)];
  while (state.entry[state.at] === '|') {
    state.at++;
    all = [...all, ...sequence(state)];
  }
  return all;
}

function sequence(state: State): readonly string[] {
  let all: readonly string[] = [''];
  while (state.at < state.entry.length && !'|)'.includes(state.entry[state.at]!)) {
    const next = counted(state, atom(state));
    all = all.flatMap((one) => next.map((other) => one + other));
  }
  return all;
}

function atom(state: State): readonly string[] {
  const rest = state.entry.slice(state.at);
  const group = /^\(\?(:|!|=|<!|<=)/.exec(rest);
  if (group) {
    state.at += group[0].length;
    const inside = alternatives(state);
    state.at++; // the parenthesis that closes
    return group[1] === ':' ? inside : [''];
  }
  const sign = /^(?:\\p\{L\}|\\?.|)/u.exec(rest)![0];
  const set = /^\[[^\]]*\]/.exec(rest)?.[0];
  state.at += (set ?? sign).length;
  if (set) return [...set.slice(1, -1)];
  if (sign === '\\b' || sign === '^' || sign === '$') return [''];
  if (sign === '\\w' || sign === '\\p{L}') return ['s'];
  if (sign === '.' || sign === '\\s') return [' '];
  if (sign === '\\d') return ['1'];
  return [sign.replace('\\', '')];
}

function counted(state: State, one: readonly string[]): readonly string[] {
  const count = /^(?:[?*+]|\{0,\d+\})/.exec(state.entry.slice(state.at))?.[0] ?? '';
  state.at += count.length;
  return count === '?' || count === '*' ? ['', ...one] : one;
}
