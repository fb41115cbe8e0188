// Comments beside the source, from there to the reports.
import { describe, expect, it } from 'vitest';
import { runProgram, tree } from './run-program.ts';

const source = `#include <syslog.h>
void judge(int id) {
  syslog(LOG_ERR, "lamp of the east door burnt out"); // sigma-extract: alert high: burglars
  syslog(LOG_ERR, "forged badge %d refused at the gate", id); // sigma-extract: ignore drill of every night
  syslog(LOG_ERR, "attack: forged badge %d refused", id);
  syslog(LOG_ERR, "failed: %d", id); // sigma-extract: alert
  id++; // sigma-extract: ignore
  syslog(LOG_ERR, "bell %d", id); // sigma-extract: mute
}
`;
const folder = tree({ 'gate/main.c': source, 'gate.yml': 'deny: ["lamp*"]\nallow: forged badge *' });
const run = async (...args: readonly string[]) => runProgram(folder, ['gate', ...args]);

describe('annotations', () => {
  it('decide what is in the rule, and raise its level', async () => {
    const { stdout } = await run('--annotate');
    expect(stdout).toContain("- 'lamp of the east door burnt out' # gate/main.c:3, alert high: burglars\n");
    expect(stdout).toContain('level: high\n');
    // The shorter keyword would hit what is ignored.
    expect(stdout).toContain("- 'attack: forged badge'");
    expect(stdout).not.toContain('refused at the gate');
  });

  it('leave the level to people', async () => {
    expect((await run('--level', 'low')).stdout).toContain('level: low\n');
  });

  it('are reasons in reports', async () => {
    const { stdout } = await run('--all', '--format', 'json');
    const { candidates } = JSON.parse(stdout);
    const of = (text: string) => candidates.find((one: { text: string }) => one.text.startsWith(text));
    expect(of('lamp')).toMatchObject({
      score: 100,
      selected: true,
      reasons: expect.arrayContaining([{ signal: 'annotation', points: 100, detail: 'alert high: burglars' }]),
    });
    expect(of('forged')).toMatchObject({ selected: false, excluded: { reason: 'annotation: drill of every night' } });
    expect((await run('--all', '--format', 'table')).stdout).toContain('excluded: annotation: drill');
  });

  it('that say nothing, or ask for what cannot be had, are told', async () => {
    const { stderr } = await run();
    for (const told of [
      'gate/main.c:6: is requested, but not in the rule: not specific enough',
      'gate/main.c:7: annotation "ignore" is not next to a text',
      'gate/main.c:8: unknown annotation "mute": write sigma-extract: ignore or sigma-extract: alert, with a reason',
    ])
      expect(stderr).toContain(`sigma-extract: warning: ${told}\n`);
  });

  it('come behind the configuration', async () => {
    const { stdout } = await run('--config', 'gate.yml');
    expect(stdout).not.toContain('lamp');
    expect(stdout).toContain("- 'forged badge'\n");
  });
});
