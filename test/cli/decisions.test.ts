// One decisions file for the life of a rule: extract begins it, people edit the rule, check, update and extract go by it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runProgram, tree } from './run-program.ts';

const taken = "        - 'too many sessions'\n";
const kept = 'pid active in ptrace_sandbox_free';

/** A folder with the source and a rule that `extract` made of it. */
async function start(...args: readonly string[]): Promise<string> {
  const place = tree({ 'gate/main.c': gate });
  expect((await extract(place, '-o', 'gate.yml', ...args)).status).toBe(0);
  return place;
}
const extract = (place: string, ...args: readonly string[]) => runProgram(place, ['gate', ...args]);
const text = (place: string, file = 'gate.yml'): string => readFileSync(join(place, file), 'utf8');
const edit = (place: string, from: string, to: string, file = 'gate.yml'): void =>
  writeFileSync(join(place, file), text(place, file).replace(from, to));
const begun = ['--decisions', 'gate.decisions.yml'] as const;

describe('extract', () => {
  it('notes what it chose only where decisions are kept', async () => {
    expect(existsSync(join(await start(), 'gate.decisions.yml'))).toBe(false);
    const decisions = text(await start(...begun), 'gate.decisions.yml');
    expect(decisions).toMatch(/^ {2}- rule: '[\da-f-]{36}'$/m);
    expect(decisions).toMatch(/^ {4}written:\n( {6}- '.*'\n){2} {4}removed: \[\]\n {4}added: \[\]\n/m);
    expect(decisions).toContain(
      "      - keyword: 'too many sessions'\n        text: 'refused connection from *: too many sessions'\n        file: 'gate/main.c'\n",
    );
  });

  it('does not bring back what people took out since, and keeps what they added', async () => {
    const place = await start(...begun);
    edit(place, taken, "        - 'a message of a library'\n");
    for (let again = 0; again < 2; again++) {
      const { status, stderr } = await extract(place, '-o', 'gate.yml');
      expect({ status, taken: text(place).includes(taken) }).toEqual({ status: 0, taken: false });
      expect(stderr).toContain('1 taken out by people');
      expect(text(place)).toContain("        - 'a message of a library' # added by hand\n");
    }
    const { stdout } = await extract(place, ...begun);
    expect(stdout).toBe(text(place));
    const shown = await extract(place, ...begun, '--format', 'json');
    expect(JSON.parse(shown.stdout).candidates).toContainEqual(
      expect.objectContaining({ keywords: ['too many sessions'], selected: false, unselected: 'taken out by people' }),
    );
  });

  it('says so when nothing else is left, and writes nothing', async () => {
    const place = await start(...begun);
    edit(place, taken, '');
    edit(place, kept, 'a text of a library');
    const before = [text(place), text(place, 'gate.decisions.yml')];
    const { status, stderr } = await extract(place, '-o', 'gate.yml');
    expect(stderr).toContain('no message is left after the 2 keywords listed as removed');
    expect({ status, files: [text(place), text(place, 'gate.decisions.yml')] }).toEqual({ status: 1, files: before });
  });

  it('keeps one file for the rules of a folder', async () => {
    const place = tree({ 'gate/main.c': gate });
    const split = ['--split', 'category', '-o', 'rules/', '--decisions', 'all.yml'];
    await extract(place, ...split);
    const files = readdirSync(join(place, 'rules'));
    expect(files.length).toBeGreaterThan(1);
    expect(text(place, 'all.yml').match(/- rule: /g)).toHaveLength(files.length);
    const file = `rules/${files.find((name) => text(place, `rules/${name}`).includes(taken))}`;
    edit(place, taken, "        - 'mine alone'\n", file);
    await extract(place, ...split);
    expect(text(place, file)).not.toContain(taken);
    expect(text(place, file)).toContain('mine alone');
  });

  it.each([
    [['--decisions', 'gate.yml', '-o', 'gate.yml'], '--decisions gate.yml: is also the --output file'],
    [['--decisions', 'gate/main.c'], 'gate/main.c:2: is not valid YAML'],
    [['--decisions', 'none/d.yml'], '--decisions none/d.yml: the folder none does not exist'],
  ])('refuses %j', async (args, message) => {
    const place = await start();
    const { stdout, stderr, status } = await extract(place, ...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(message);
  });
});

describe('check and update', () => {
  const held = async (place: string) => {
    const { stdout } = await runProgram(place, ['check', 'gate.yml', '--source', 'gate', '--format', 'json']);
    return JSON.parse(stdout).rules[0].keywords.map(({ status, closest }: { status: string; closest: unknown }) => ({
      status,
      closest,
    }));
  };
  const twin = '  syslog(LOG_DEBUG, "bug: pid %d is active in ptrace_sandbox_free", id);\n';

  it('take no message for a rewording that was there before', async () => {
    const place = tree({ 'gate/main.c': gate.replace(/^(.*bug: pid active.*\n)/m, `$1${twin}`) });
    await extract(place, '-o', 'gate.yml', ...begun);
    expect(text(place)).toContain(kept);
    edit(place, `bug: ${kept}`, 'lamp', 'gate/main.c');
    expect(await held(place)).toContainEqual({ status: 'dead', closest: expect.objectContaining({ isNew: null }) });
  });

  it('find a short message again in its place', async () => {
    const place = await start(...begun);
    edit(place, 'too many sessions', 'excessive sessions', 'gate/main.c');
    expect(await held(place)).toContainEqual({
      status: 'reworded',
      closest: expect.objectContaining({ text: 'refused connection from *: excessive sessions', isNew: true }),
    });
  });

  it('go on with the decisions of extract', async () => {
    const place = await start(...begun);
    edit(place, taken, '');
    const { status } = await runProgram(place, ['update', 'gate.yml', '--source', 'gate']);
    expect({ status, taken: text(place).includes(taken) }).toEqual({ status: 0, taken: false });
    expect(text(place, 'gate.decisions.yml')).toContain("    removed:\n      - 'too many sessions'\n");
  });

  it('do not ask for an update that would only remember', async () => {
    const place = await start(...begun);
    edit(place, 'int main', 'int run', 'gate/main.c');
    const args = ['update', 'gate.yml', '--source', 'gate'];
    const dry = await runProgram(place, [...args, '--dry-run']);
    expect({ status: dry.status, stdout: dry.stdout }).toEqual({ status: 0, stdout: '' });
    await runProgram(place, args);
    expect(text(place, 'gate.decisions.yml')).toContain("function: 'run'");
  });
});
