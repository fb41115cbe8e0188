// All words of the tables of a language: names of calls, keywords, prefixes, quotes, comments.

/** Walks the whole value; of a regular expression the words between its bars. */
export function wordsIn(value, seen = new Set()) {
  if (typeof value === 'string') return value.length > 0 && value.length < 40 ? [value] : [];
  if (value instanceof RegExp) return value.source.split(/[^\w.]+/).filter(Boolean);
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const items = value instanceof Map ? value.keys() : value instanceof Set ? value : Object.values(value);
  return [...new Set([...items].flatMap((item) => wordsIn(item, seen)))];
}
