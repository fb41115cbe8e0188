// Changes of a source that change no message, by the official grammar. Each gives the new source and where its lines stand now, or null
// where the source has no place for it. `tree` is the root node of tree-sitter, `text` what it was made from.

/** `lineOf`: line before -> line after, from 1. */
export const changes = {
  'a comment line': commentLines,
  'a comment in a line': inlineComments,
  'a BOM': ({ text }) => same(`\ufeff${text}`),
  'CRLF ends': ({ text }) => (text.includes('\r') ? null : same(text.replaceAll('\n', '\r\n'))),
  'CR ends': ({ text }) => (text.includes('\r') ? null : same(text.replaceAll('\n', '\r'))),
  'a renamed local': renamedLocal,
  'a text split in two': splitText,
};

const same = (text) => ({ text, lineOf: (line) => line });
const PLACES = 8;
const COMMENT_TEXT = 'note: "quoted" isn\'t ( read { here';

// ── comments ────────────────────────────────────────────────────────────────────────────────────────────────────────

function commentLines({ text, tree, language, draw }) {
  const starts = lineStarts(text).filter(
    (at) => isBetween(tree, at) && !/\\[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 80), at)),
  );
  if (starts.length === 0) return null;
  const chosen = [...new Set(Array.from({ length: PLACES }, () => draw.pick(starts)))].sort((a, b) => a - b);
  const comment = language === 'python' ? `# ${COMMENT_TEXT}\n` : `/* ${COMMENT_TEXT} */ // ${COMMENT_TEXT}\n`;
  const lines = chosen.map((at) => lineAt(text, at));
  return {
    text: inserted(text, chosen, comment),
    lineOf: (line) => line + lines.filter((one) => one <= line).length,
  };
}

function inlineComments({ text, tree, language, draw }) {
  const places = language === 'python' ? lineEnds(text, tree) : leaves(tree).map(({ startIndex }) => startIndex);
  // Java takes a comment between `@` and a name; nobody writes one there, and the reader takes both for one word.
  const fit = places.filter((at) => text[at - 1] !== '@' && isBetween(tree, at));
  if (fit.length === 0) return null;
  const chosen = [...new Set(Array.from({ length: PLACES }, () => draw.pick(fit)))].sort((a, b) => a - b);
  return same(inserted(text, chosen, language === 'python' ? ` # ${COMMENT_TEXT}` : ` /* ${COMMENT_TEXT} */ `));
}

const inserted = (text, places, what) =>
  places.toReversed().reduce((result, at) => result.slice(0, at) + what + result.slice(at), text);

function lineStarts(text) {
  return [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
}

const lineEnds = (text, tree) =>
  [...text.matchAll(/\S[ \t]*(?=\n)/g)]
    .map(({ index }) => index + 1)
    .filter((at) => text[at - 1] !== '\\' && isBetween(tree, at));

const lineAt = (text, at) => text.slice(0, at).split('\n').length;

/** No token and no line of the preprocessor goes on over this place. */
function isBetween(tree, at) {
  for (let node = tree.descendantForIndex(at); node; node = node.parent) {
    if (node.startIndex >= at || node.endIndex < at) continue;
    if (closed.test(node.type) || node.childCount === 0) return node.endIndex === at && !closed.test(node.type);
  }
  return true;
}
const closed =
  /string|char_literal|character|comment|preproc_(def|function_def|include|call|arg|params)|interpolation|text_block/;

function leaves(node) {
  if (isUnchanged(node)) return [];
  if (node.childCount === 0) return [node];
  // The first line of a condition is read by the preprocessor.
  const isCode = ({ startPosition }) => !conditional.test(node.type) || startPosition.row > node.startPosition.row;
  return node.children.filter(isCode).flatMap(leaves);
}
const conditional = /^preproc_(if|ifdef|elif|elifdef|else)$/;
/** The preprocessor reads lines as they are. */
const isUnchanged = ({ type }) =>
  closed.test(type) || (/^preproc_|^#/.test(type) && !conditional.test(type)) || type === 'ERROR';

// ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const functions = /^(function_definition|method_declaration|constructor_declaration)$/;
const declares = {
  c: (node) => node.parent?.type === 'init_declarator' && node.parent.childForFieldName('declarator')?.id === node.id,
  java: (node) =>
    node.parent?.type === 'variable_declarator' &&
    node.parent.parent?.type === 'local_variable_declaration' &&
    node.parent.childForFieldName('name')?.id === node.id,
  python: (node) => node.parent?.type === 'assignment' && node.parent.childForFieldName('left')?.id === node.id,
};

/** One that stands nowhere else in the file, in no text and no comment either, and says nothing of a text; renamed in its whole function. */
function renamedLocal({ text, tree, language, draw, words }) {
  const locals = tree
    .descendantsOfType('identifier')
    .filter((node) => declares[language](node) && functionAround(node));
  if (locals.length === 0) return null;
  for (let tries = 0; tries < 10; tries++) {
    const { text: name, id } = draw.pick(locals);
    const own = functionAround(locals.find((node) => node.id === id));
    const uses = own.descendantsOfType('identifier').filter((node) => node.text === name);
    const times = [...text.matchAll(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))].length;
    if (
      uses.length !== times ||
      words.has(name.toLowerCase()) ||
      uses.some(belongsToSomething) ||
      /global|nonlocal/.test(own.text)
    )
      continue;
    const fresh = `${name}Q`;
    if (text.includes(fresh)) continue;
    const places = uses.map(({ endIndex }) => endIndex);
    return { ...same(inserted(text, places, 'Q')), renamed: [fresh, name] };
  }
  return null;
}

function functionAround(node) {
  let found = null;
  for (let one = node?.parent; one; one = one.parent) if (functions.test(one.type)) found = one;
  return found;
}

const belongsToSomething = ({ parent, id }) =>
  /attribute|field_access|keyword_argument|method_reference|labeled_statement|goto_statement|preproc|macro|ERROR/.test(
    parent.type,
  ) ||
  (parent.childForFieldName('name')?.id === id && parent.type !== 'variable_declarator') ||
  parent.childForFieldName('function')?.id === id;

// ── texts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const literal = { c: 'string_literal', java: 'string_literal', python: 'string' };

/** At a blank in the middle of a plain text. */
function splitText({ text, tree, language, draw }) {
  const nodes = tree.descendantsOfType(literal[language]).filter((node) => maySplit(node, language));
  if (nodes.length === 0) return null;
  const chosen = new Map(Array.from({ length: PLACES }, () => draw.pick(nodes)).map((node) => [node.startIndex, node]));
  let result = text;
  for (const node of [...chosen.values()].sort((a, b) => b.startIndex - a.startIndex)) {
    const [, prefix, content] = plain.exec(node.text);
    const at = node.startIndex + prefix.length + 1 + content.indexOf(' ', 1);
    const quote = node.text.at(-1);
    result = `${result.slice(0, at)}${quote}${language === 'java' ? ' + ' : ' '}${prefix}${quote}${result.slice(at)}`;
  }
  return same(result);
}

const plain = /^([A-Za-z0-9]*)(?:"((?:[^"\\\n{}]|\\.)+)"|'((?:[^'\\\n{}]|\\.)+)')$/;

function maySplit(node, language) {
  const [, , content = ''] = plain.exec(node.text) ?? [];
  if (content.indexOf(' ', 1) < 0 || /[\\%]/.test(content.slice(0, content.indexOf(' ', 1) + 1))) return false;
  if (language === 'java') return !/method_invocation|field_access|method_reference|array/.test(node.parent.type);
  for (let one = node.parent; one; one = one.parent)
    if (/preproc|attribute|asm|linkage|ERROR/.test(one.type) && language === 'c') return false;
  return node.parent.type !== 'expression_statement';
}
