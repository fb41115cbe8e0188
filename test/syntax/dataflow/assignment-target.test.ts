// Which variable gets the text of a statement, and which call puts it there.
import { describe, expect, test } from 'vitest';
import { assignmentTarget } from '../../../src/syntax/dataflow/assignment-target.ts';
import { walkOf } from './walk-of.ts';

/** `m`, or `m by snprintf` if a call fills it; null for another place. */
function targetOf(statement: string, language = 'c'): string | null {
  const before = 'x = y;\n';
  const walk = walkOf(`${before}${statement} ;\n"door forced";`, language);
  const { starts } = walk.tokens;
  const start = starts.lastIndexOf(before.length);
  const end = starts.indexOf(before.length + statement.length + 1);
  const target = assignmentTarget(walk, start, end);
  if (target === null) return null;
  const by = target.filler === null ? '' : ` by ${walk.tokens.source.slice(target.filler).match(/^\w+/)?.[0]}`;
  return `${target.name}${by}`;
}

describe('an assignment', () => {
  test.each([
    ['m = "door forced"', 'm'],
    ['m += "door forced"', 'm'],
    ['char *m = "door forced"', 'm'],
    ['const char m[] = "door forced"', 'm'],
    ['const char m[MAX + 1] = "door forced"', 'm'],
    ['List<String, int> m = "door forced"', 'm'],
    ['m = n + "door forced"', 'm'],
    ['m = n = "door forced"', 'm'],
    ['m = n.text + "door forced"', 'm'],
    ['m = find("door") + "door forced"', 'm'],
    ['m = find("door") + find("door forced")', 'm'],
    ['m = _("door forced")', 'm'],
    ['m = i18n.gettext("door forced")', 'm'],
    ['m = xstrdup("door forced")', 'm'],
    ['m = util.text.strdup("door forced")', 'm'],
    ['m = ("door forced")', 'm'],
    ['m = *find("door forced")', 'm'],
    ['m = -("door forced")', 'm'],
    ['m = names["door forced"]', 'm'],
    ['m = "%s".find("door forced")', 'm'],
    ['m = "door/forced"', 'm'],
    ['m = "door\\n"', 'm'],
    ['m = "door", "is forced"', 'm'],
  ])('%s goes to %s', (statement, expected) => expect(targetOf(statement)).toBe(expected));

  test.each([
    ['a single word', 'm = "door"'],
    ['a single word with signs', 'm = n / "door"'],
    ['no text', 'm = n'],
    ['no assignment', '"door forced"'],
    ['a comparison', 'm == "door forced"'],
    ['an element', 'm[3] = "door forced"'],
    ['a member', 'p->m = "door forced"'],
    ['a member of an object', 'p.m = "door forced"'],
    ['a value behind a sign', '*m + n = "door forced"'],
    ['a name in brackets', '(*m) = "door forced"'],
    ['an array without a name', '[] = "door forced"'],
    ['nothing', '= "door forced"'],
    ['a number', 'm 3 = "door forced"'],
    ['what a call finds by it', 'm = find("door forced")'],
    ['what a method finds by it', 'm = all.doors.find("door forced")'],
  ])('%s: %s', (_, statement) => expect(targetOf(statement)).toBeNull());

  test.each([
    ['python', 'm: str = "door forced"', 'm'],
    ['python', 'm = "door forced"', 'm'],
    ['c', 'm : n = "door forced"', 'n'],
    ['java', 'final String m = "door forced"', 'm'],
    ['java', 'm = String.format("door forced")', 'm'],
    ['go', 'm := "door forced"', 'm'],
    ['go', 'var m = "door forced"', 'm'],
  ])('in %s: %s', (language, statement, expected) => expect(targetOf(statement, language)).toBe(expected));
});

describe('a call that fills its argument', () => {
  test.each([
    ['snprintf(m, 9, "door forced")', 'm by snprintf'],
    ['asprintf(&m, "door forced")', 'm by asprintf'],
    ['strcpy(m + n, "door forced")', 'm by strcpy'],
    ['(void)snprintf(m, 9, "door forced")', 'm by snprintf'],
    ['n = snprintf(m, 9, "door forced")', 'm by snprintf'],
    ['n = strcpy + m, "door forced"', 'n'],
    ['int n = snprintf(m, 9, "door forced")', 'm by snprintf'],
    ['snprintf(p->m, 9, "door forced")', null],
    ['snprintf(m[0], 9, "door forced")', null],
    ['snprintf("door forced", m)', null],
    ['find(m, "door forced")', null],
    ['find(&m, "door forced")', null],
    ['(void)find(m, "door forced")', null],
    ['snprintf(m, 9, "door")', null],
    ['sprintf.m("door forced", m)', null],
    ['m.find("door forced")', null],
  ])('%s: %s', (statement, expected) => expect(targetOf(statement)).toBe(expected));
});

describe('an object that is filled', () => {
  test.each([
    ['cpp', 'm.append("door forced")', 'm by m'],
    ['cpp', 'm.find("door forced")', null],
    ['cpp', 'm.text.append("door forced")', null],
    ['cpp', 'm.append = "door forced"', null],
    ['cpp', 'm << "door forced"', 'm by m'],
    ['cpp', 'cerr << "door forced"', null],
    ['cpp', 'x = 5 << "door forced"', 'x'],
    ['cpp', 'm << "door"', null],
    ['java', 'm.append("door forced")', 'm by m'],
    ['java', 'append(m, "door forced")', null],
    ['python', 'm.append("door forced")', null],
    ['python', 'snprintf(m, "door forced")', null],
  ])('in %s: %s', (language, statement, expected) => expect(targetOf(statement, language)).toBe(expected));
});
