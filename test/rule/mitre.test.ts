// Tags that MITRE knows, and the tactics of techniques.
import { expect, it } from 'vitest';
import { isKnownToMitre, tacticsOf } from '../../src/rule/validate/mitre.ts';

it.each([
  ['attack.t1190', true],
  ['attack.t1053.002', true],
  ['attack.t1053.003', true],
  ['attack.t1053.001', false],
  ['attack.t9999', false],
  ['attack.t1190.001', false],
  ['attack.t1190x', false],
  ['xattack.t1190', false],
  ['attack.g0016', true],
  ['attack.g1001', true],
  ['attack.g9999', false],
  ['attack.s0154', true],
  ['attack.s1001', false],
  ['attack.s9999', false],
  ['d3fend.d3-nta', true],
  ['d3fend.d3-nonsense', false],
])('%s: %s', (tag, known) => expect(isKnownToMitre(tag)).toBe(known));

it.each<[string, readonly string[]]>([
  ['attack.t1190', ['attack.initial-access']],
  ['attack.t1053.002', ['attack.execution', 'attack.persistence', 'attack.privilege-escalation']],
  ['attack.g0016', []],
  ['attack.t9999', []],
])('tactics of %s', (tag, tactics) => expect([...tacticsOf(tag)].sort()).toEqual(tactics));
