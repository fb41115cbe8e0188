// Paths as bytes, in git and on disk: strings with one character per byte.

import { sep } from 'node:path';

export const onDisk = (top: string, path: string): Buffer =>
  Buffer.concat([Buffer.from(top + (path === '' ? '' : sep)), Buffer.from(path, 'latin1')]);

export const toBytes = (path: string): string => Buffer.from(path).toString('latin1');
