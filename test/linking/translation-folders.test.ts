import { expect, test } from 'vitest';
import { inTranslationFolders } from '../../src/linking/constants/translation-folders.ts';

test('folders beside one of English, at any depth', () =>
  expect(
    inTranslationFolders([
      'app/lang/en/auth.php',
      'app/lang/de/auth.php',
      'app/lang/pt_BR/door/auth.php',
      'app/lang/zh-Hant-TW/auth.php',
      'plugins/x/lang/german/lang.php',
      'plugins/x/lang/english/lang.php',
    ]),
  ).toEqual([
    'app/lang/de/auth.php',
    'app/lang/pt_BR/door/auth.php',
    'app/lang/zh-Hant-TW/auth.php',
    'plugins/x/lang/german/lang.php',
  ]));

test('files named after a language beside that of English', () =>
  expect(
    inTranslationFolders([
      'config/locales/en.yml',
      'config/locales/en-GB.yml',
      'config/locales/pt-BR.yml',
      'app/assets/lang/menu-en.js',
      'app/assets/lang/menu-de.js',
      'app/assets/lang/other-de.js',
    ]),
  ).toEqual(['config/locales/en-GB.yml', 'config/locales/pt-BR.yml', 'app/assets/lang/menu-de.js']));

test.each([
  [['app/lang/de/auth.php', 'app/lang/fr/auth.php']], // nothing says which is the original
  [['app/lang/en/auth.php', 'other/lang/de/auth.php']],
  [['app/doors/en/auth.php', 'app/doors/de/auth.php']],
  [['app/lang/en/auth.php', 'app/lang/auth.php']],
  [['app/lang/en_US/auth.php', 'app/lang/en_GB/auth.php']],
  [['app/doors/menu-en.js', 'app/doors/menu-de.js']],
])('others are none: %j', (files) => expect(inTranslationFolders(files)).toEqual([]));
