// Files of Kotlin that are left out by name or by their mark; beside each kind, one that only looks like it.
import { expect, test } from 'vitest';
import { kotlin } from '../../../src/languages/kotlin/kotlin.ts';
import { folderReason, nameReason } from '../../../src/sources/folder/names.ts';

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

test.each([
  ['src/GateTest.kt', 'test'],
  ['src/GateTests.kt', 'test'],
  ['src/Contest.kt', null],
  ['src/GateSpec.kt', 'test'],
  ['src/Spec.kt', null],
  ['src/GateIT.kt', 'test'],
  ['src/AUDIT.kt', null],
  ['build.gradle.kts', 'build'],
  ['app/settings.gradle.kts', 'build'],
  ['src/Build.kt', null],
  ['app/build/generated/ksp/Gate.kt', 'generated'],
  ['app/build/Gate.kt', null],
])('%s', (path, reason) => expect(nameReason(base(path), path)).toBe(reason));

test.each([
  ['app/src/test', 'test'],
  ['app/src/commonTest', 'test'],
  ['app/src/jvmTest', 'test'],
  ['app/src/androidTest', 'test'],
  ['app/src/integrationTest', 'test'],
  ['app/src/testFixtures', 'test'],
  ['app/src/commonMain', null],
  ['app/src/main/kotlin/org/gate/loadTest', null],
  ['app/src/latest', null],
  ['buildSrc', 'build'],
  ['app/build-logic', 'build'],
])('the folder %s', (path, reason) => expect(folderReason(base(path), path, 'app')).toBe(reason));

const markOf = (text: string): string | null => kotlin.fileMarks?.find(([, mark]) => mark.test(text))?.[0] ?? null;

test.each([
  ['package gate\n\n@Generated("jooq")\nclass Gate', 'generated'],
  ['@file:Generated\npackage gate', 'generated'],
  ['package gate\n@GeneratedValue val id = 1', null],
  ['package gate\nimport org.junit.jupiter.api.Test', 'test'],
  ['package gate\nimport io.mockk.every', 'test'],
  ['package gate\nimport kotlin.testing', null],
])('the mark of %j', (text, reason) => expect(markOf(text)).toBe(reason));
