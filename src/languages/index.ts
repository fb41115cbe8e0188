// All supported languages and catalogues.
import type { Catalogue, Language } from '../model/language-contract.ts';
import { c } from './c/c.ts';
import { cpp } from './cpp/cpp.ts';
import { csharp } from './csharp/csharp.ts';
import { go } from './go/go.ts';
import { java } from './java/java.ts';
import { javascript } from './javascript/javascript.ts';
import { kotlin } from './kotlin/kotlin.ts';
import { locales } from './locales/locales.ts';
import { php } from './php/php.ts';
import { properties } from './properties/properties.ts';
import { python } from './python/python.ts';
import { resx } from './resx/resx.ts';
import { ruby } from './ruby/ruby.ts';
import { rust } from './rust/rust.ts';

export const isCatalogue = (known: Language | Catalogue): known is Catalogue => 'entries' in known;

export const languages: readonly (Language | Catalogue)[] = [
  c,
  cpp,
  csharp,
  go,
  java,
  javascript,
  kotlin,
  php,
  python,
  ruby,
  rust,
  properties,
  resx,
  locales,
];
