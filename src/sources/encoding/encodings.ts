// Names of encodings in Python, Emacs, vim and Java -> decoders. Node.js provides those of the WHATWG Encoding Standard.
import { isAscii, isUtf8 } from 'node:buffer';

export interface Encoding {
  readonly isUtf8: boolean;
  /** null if the bytes are invalid in this encoding. */
  readonly decode: (bytes: Buffer) => string | null;
}

/** null for an unknown name, and for encodings in which no declaration can be read: UTF-16, UTF-7. */
export function encodingNamed(name: string): Encoding | null {
  const plain = name.toLowerCase().replace(/_/g, '-').replace(endings, '');
  const label = aliases[plain] ?? plain;
  return ownEncodings[label] ?? standardEncoding(label);
}

/** Emacs appends the kind of line ends to a name. */
const endings = /-(?:unix|dos|mac)$/;

const utf8: Encoding = { isUtf8: true, decode: (bytes) => (isUtf8(bytes) ? bytes.toString('utf8') : null) };
const ascii: Encoding = { isUtf8: false, decode: (bytes) => (isAscii(bytes) ? bytes.toString('latin1') : null) };
const latin1: Encoding = { isUtf8: false, decode: (bytes) => bytes.toString('latin1') };

// The WHATWG standard treats the last two as windows-1252, as browsers do.
const ownEncodings: Readonly<Record<string, Encoding>> = { 'utf-8': utf8, ascii, latin1 };

function standardEncoding(label: string): Encoding | null {
  const decode = (bytes: Buffer): string | null => {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      return null; // also for an unknown label
    }
  };
  // A declaration is written in ASCII, so its encoding must be ASCII-compatible.
  return decode(Buffer.from(sample)) === sample ? { isUtf8: false, decode } : null;
}

const sample = 'Az09';

// Python, module codecs, "Standard Encodings"; GNU Emacs, `list-coding-systems`; vim, `encoding-names`.
const aliases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'utf-8': 'utf8 utf u8 cp65001 utf-8-sig utf-8-with-signature mule-utf-8 utf-8-emacs prefer-utf-8',
    ascii: 'us-ascii 646 ansi-x3.4-1968',
    latin1: 'latin-1 iso-8859-1 iso8859-1 iso88591 8859 l1 cp819 iso-latin-1 iso-ir-100',
    'iso-8859-2': 'latin-2 l2 iso-latin-2',
    'iso-8859-5': 'cyrillic-iso-8bit',
    'iso-8859-9': 'latin-5 l5 iso-latin-5',
    'iso-8859-15': 'latin-9 latin9 iso-latin-9',
    'koi8-r': 'cyrillic-koi8',
    ibm866: 'cp866',
    macintosh: 'mac-roman macroman',
    'x-mac-cyrillic': 'mac-cyrillic maccyrillic',
    shift_jis:
      'shift-jis shiftjis sjis s-jis cp932 ms932 932 mskanji ms-kanji windows-31j japanese-shift-jis japanese-cp932',
    'euc-jp': 'eucjp ujis u-jis japanese-iso-8bit eucjp-ms',
    'iso-2022-jp': 'iso2022-jp iso2022jp junet',
    gbk: 'cp936 936 ms936 chinese-gbk euc-cn euccn gb2312-80 eucgb2312-cn chinese-iso-8bit cn-gb-2312',
    gb18030: 'gb18030-2000 chinese-gb18030',
    big5: 'cp950 950 ms950 big5-tw chinese-big5 big5-hkscs big5hkscs cn-big5',
    'euc-kr': 'euckr cp949 949 ms949 uhc korean-iso-8bit ksc5601 ks-c-5601 ks-c-5601-1987 korean-cp949',
  }).flatMap(([label, names]) => names.split(' ').map((name) => [name, label] as const)),
);
