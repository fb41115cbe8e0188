// Text of a rule file and a plan -> the edited text. Changes only keywords, `modified`, and generated counts, level and permalink; all
// other bytes stay.
import { isScalar } from 'yaml';
import { countPlace } from '../decisions/authorship.ts';
import { cannot, type Edit, isChange, type Planned } from './changes.ts';
import { listEdits } from './list-edits.ts';
import { modifiedEdits } from './modified.ts';
import { checkEdited } from './verify.ts';

/** `date` (YYYY-MM-DD) becomes `modified` of the changed rules. Throws an InputError if the text cannot be edited safely. */
export function edited(text: string, file: string, planned: readonly Planned[], date: string): string {
  const edits = planned.filter(({ plan }) => isChange(plan)).flatMap((one) => ruleEdits(text, one, date));
  if (edits.length === 0) return text;
  const result = applied(text, edits);
  if (result === null) throw cannot(file);
  checkEdited(text, result, file, planned);
  return result;
}

const ruleEdits = (text: string, { rule, plan, link }: Planned, date: string): readonly Edit[] => [
  ...rule.lists.flatMap((list) => listEdits(text, list, plan)),
  ...modifiedEdits(text, rule.map, date),
  ...descriptionEdits(text, { rule, plan }),
  ...(plan.level?.change ? [plan.level.change] : []),
  ...(link ? [link] : []),
];

function descriptionEdits(text: string, { rule, plan }: Planned): readonly Edit[] {
  const node = rule.map.get('description', true);
  if (!isScalar(node) || !node.range) return [];
  const [from, to] = node.range;
  const place = countPlace(text.slice(from, to));
  if (place === null) return [];
  const count = rule.document.keywords.length - plan.remove.size + plan.add.length;
  return [{ from: from + place.from, to: from + place.to, text: `${count} ${count === 1 ? 'keyword' : 'keywords'}` }];
}

/** Applies edits from the end, so that earlier offsets stay valid; null if two edits overlap. */
function applied(text: string, edits: readonly Edit[]): string | null {
  const ordered = edits
    .map((edit, at) => ({ ...edit, at }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.at - a.at);
  const pieces: string[] = [];
  let next = text.length;
  for (const { from, to, text: put } of ordered) {
    if (to > next) return null;
    pieces.push(text.slice(to, next), put);
    next = from;
  }
  return [...pieces, text.slice(0, next)].reverse().join('');
}
