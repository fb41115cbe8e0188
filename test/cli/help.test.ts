// Help, version, the list of languages, and the library beside them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRule, InputError, render } from '../../src/index.ts';
import { tool } from '../../src/model/version.ts';
import { gate, runProgram, tree } from './run-program.ts';

const folder = tree({ 'gate/main.c': gate });

describe('help and lists', () => {
  it('fits 80 columns and shows examples', async () => {
    const { stdout, stderr, status } = await runProgram(folder, ['--help']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain('| sigma convert -t splunk --without-pipeline -');
  });

  it('gives the version of the package', async () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(tool).toEqual({ name: manifest.name, version: manifest.version });
    expect(await runProgram(folder, ['--version'])).toEqual({ stdout: `${manifest.version}\n`, stderr: '', status: 0 });
  });

  it('lists the languages', async () => {
    const { stdout, status } = await runProgram(folder, ['languages']);
    expect(stdout.split('\n')[0]).toBe('c            C                         .c .h');
    expect(status).toBe(0);
  });
});

describe('library', () => {
  it('gives what the command gives', async () => {
    const report = await extractRule([`${folder}/gate`], {
      rule: { date: '2025-01-01', author: 'A', service: 'gate' },
    });
    expect(report.rules).toHaveLength(1);
    const args = ['gate', '--author', 'A', '--date', '2025-01-01', '--service', 'gate', '-q'];
    expect(render(report, 'sigma')).toBe((await runProgram(folder, args)).stdout);
  });

  it('throws for wrong input', async () => {
    await expect(extractRule([`${folder}/nope`])).rejects.toBeInstanceOf(InputError);
    await expect(extractRule([folder], { rule: { id: 'x' } })).rejects.toThrow('is not a UUID');
  });
});
