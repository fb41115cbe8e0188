// Answers about names, which are few and asked for again and again. A name is kept as a copy: a slice would keep its whole source in memory.

/** `answer`, asked once for each name. */
export function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = answer(name);
      known.set(copyOf(name), found);
    }
    return found;
  };
}

/** `answer`, asked once for each name and what it depends on besides: a language. */
export function rememberedFor<K extends object, T>(
  answer: (about: K, name: string) => T,
): (about: K, name: string) => T {
  const known = new WeakMap<K, (name: string) => T>();
  return (about, name) => {
    let ask = known.get(about);
    if (!ask) {
      ask = remembered((one) => answer(about, one));
      known.set(about, ask);
    }
    return ask(name);
  };
}

// Shorter slices are copies already.
const shortestSlice = 13;

const copyOf = (text: string): string =>
  text.length < shortestSlice ? text : Buffer.from(text, 'utf16le').toString('utf16le');
