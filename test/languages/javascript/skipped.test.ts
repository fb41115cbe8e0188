// Files of JavaScript that are left out by name; beside each kind, one that only looks like it.
import { expect, test } from 'vitest';
import { folderReason, nameReason } from '../../../src/sources/folder/names.ts';

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

test.each([
  ['src/gate.test.ts', 'test'],
  ['src/gate.spec.js', 'test'],
  ['src/gate.e2e-spec.ts', 'test'],
  ['src/gate.cy.tsx', 'test'],
  ['src/latest.ts', null],
  ['src/Gate.stories.tsx', 'example'],
  ['src/gate.d.ts', 'generated'],
  ['src/gate.d.mts', 'generated'],
  ['src/id.ts', null],
  ['public/app.bundle.js', 'generated'],
  ['public/jquery.min.js', 'minified'],
  ['public/jquery-min.js', 'minified'],
  ['src/admin.js', null],
  ['dist/server.js', 'generated'],
  ['packages/api/build/server.js', 'generated'],
  ['build/server.ts', null],
  ['src/server/modules/build/plan.js', null],
  ['jest.config.ts', 'build'],
  ['vitest.workspace.config.mts', 'build'],
  ['src/app.config.ts', null],
  ['.eslintrc.cjs', 'build'],
])('%s', (path, reason) => expect(nameReason(base(path), path)).toBe(reason));

test.each([
  ['src/__tests__', 'test'],
  ['src/__mocks__', 'test'],
  ['cypress', 'test'],
  ['apps/api/e2e', 'test'],
  ['static/js/vendors', 'vendored'],
  ['src/mock', null],
])('the folder %s', (path, reason) => expect(folderReason(base(path), path, 'app')).toBe(reason));
