// Caches answers by name. Names are copied, because a slice would keep its whole source in memory.

/** `answer`, asked once for each name. The last one is at hand: what comes one after another often has the same name. */
export function memoize<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly name: string; readonly found: T }>();
  let last: { readonly name: string; readonly found: T } | undefined;
  return (name) => {
    if (name === last?.name) return last.found;
    last = known.get(name);
    if (!last) {
      last = { name: copyOf(name), found: answer(name) };
      known.set(last.name, last);
    }
    return last.found;
  };
}

/** `answer`, asked once for each name and what it depends on besides: a language. */
export function memoizeFor<K extends object, T>(answer: (about: K, name: string) => T): (about: K, name: string) => T {
  const known = new WeakMap<K, (name: string) => T>();
  return (about, name) => {
    let ask = known.get(about);
    if (!ask) {
      ask = memoize((one) => answer(about, one));
      known.set(about, ask);
    }
    return ask(name);
  };
}

// Shorter slices are copies already.
const shortestSlice = 13;

const copyOf = (text: string): string =>
  text.length < shortestSlice ? text : Buffer.from(text, 'utf16le').toString('utf16le');
