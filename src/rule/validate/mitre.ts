// Whether MITRE knows a tag, as the validators of pySigma check it (validators/core/tags.py).
import { countermeasures, groups, software, subTechniques, techniques } from './mitre-tags.ts';

/** `attack.t1059.004`, `attack.g0016`, `attack.s0154`, `d3fend.d3-nta`; tactics of ATT&CK are not asked for here. */
export function isKnownToMitre(tag: string): boolean {
  const [namespace, name = ''] = tag.split('.');
  if (namespace === 'd3fend') return countermeasures.split(' ').includes(tag.slice('d3fend.'.length));
  if (name.startsWith('t')) return tacticsOf(tag).length > 0;
  const table = name.startsWith('g') ? groups : software;
  return holds(table.split(' '), Number(name.slice(1)));
}

/** The tactics of a technique or a part of one, as tags; none of what MITRE does not know. */
export function tacticsOf(tag: string): readonly string[] {
  const [, number, part] = /^attack\.t(\d{4})(?:\.(\d{3}))?$/.exec(tag) ?? [];
  if (number === undefined || (part !== undefined && !holds(spansOf(number), Number(part)))) return [];
  const own = Object.entries(techniques).filter(([, numbers]) => holds(numbers.split(' '), Number(number)));
  return own.map(([tactic]) => `attack.${tactic}`);
}

/** `1053:2-3,5-7` -> `2-3`, `5-7` for 1053. */
const spansOf = (technique: string): readonly string[] =>
  subTechniques
    .split(' ')
    .find((entry) => entry.startsWith(`${technique}:`))
    ?.slice(technique.length + 1)
    .split(',') ?? [];

const holds = (spans: readonly string[], number: number): boolean =>
  spans.some((span) => {
    const [first = Number.NaN, last = first] = span.split('-').map(Number);
    return number >= first && number <= last;
  });
