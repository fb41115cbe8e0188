// The command `sinks`: what it lists, in which form, and what wrong usage says.
import { describe, expect, it } from 'vitest';
import { runProgram, tree } from './run-program.ts';

const folder = tree({
  'gate/log.c':
    'void gate_log(int level, const char *fmt, ...) { va_list ap; va_start(ap, fmt); vsyslog(level, fmt, ap); va_end(ap); }\n' +
    'void give_up(const char *text) { gate_log(LOG_CRIT, "%s", text); exit(1); }\n',
  'gate/gate.c':
    'void admit(void) { gate_log(LOG_ERR, "gate %d forced", 1); give_up("no gate is left"); puts("open now"); }\n',
  'empty/x.c': 'int x;\n',
});

describe('sigma-extract sinks', () => {
  it('lists the own ones and those of libraries, with calls, position, severity and why', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['sinks', 'gate']);
    expect(stdout).toBe(`  CALLS KIND     SEVERITY TEXT SINK
      2 log      unknown     2 gate_log
                               passes its text to vsyslog · gate/log.c:1
      1 log      fatal       1 give_up
                               never returns; passes its text to gate_log · gate/log.c:2
      1 terminal info        * puts
                               library call, or named like a sink
`);
    expect(stderr).toBe('sigma-extract: read 2 files; found 3 sinks, 2 of them defined in the source\n');
    expect(status).toBe(0);
  });

  it('gives JSON', async () => {
    const { stdout } = await runProgram(folder, ['sinks', 'gate', '--format', 'json', '-q']);
    expect(JSON.parse(stdout).sinks[1]).toEqual({
      name: 'give_up',
      language: 'c',
      kind: 'log',
      text: 0,
      severity: 'fatal',
      fatal: true,
      calls: 1,
      why: 'passes its text to gate_log',
      definedAt: ['gate/log.c:2'],
    });
  });

  it('says no with status 1 when there is none', async () => {
    const { stdout, status } = await runProgram(folder, ['sinks', 'empty', '-q', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ version: 1, sinks: [] });
    expect(status).toBe(1);
  });

  it.each([
    [['sinks'], 'no path given'],
    [['sinks', 'gate', '--format', 'csv'], '--format "csv" is not valid'],
    [['sinks', 'gate', '--max', '3'], "unknown option '--max'"],
    [['sinks', 'nowhere'], 'nowhere'],
  ])('refuses %s', async (args, message) => {
    const { stdout, stderr, status } = await runProgram(folder, args);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
