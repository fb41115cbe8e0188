// An identifier's words in lower case: `vsf_cmdioWrite2` -> vsf, cmdio, write2. The same few names come again and again.
const known = new Map<string, readonly string[]>();

export function words(name: string): readonly string[] {
  let found = known.get(name);
  if (!found) {
    found = split(name);
    known.set(name, found);
  }
  return found;
}

const split = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
