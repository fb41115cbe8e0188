// Keywords -> a log that holds each of them, in other case and with values for wildcards, and beside it the same line with one sign changed.
export function renderedLog(keywords) {
  return keywords.flatMap((keyword, at) => {
    const text = rendered(keyword, at);
    const near = [...text];
    const signs = [...near.keys()].filter((place) => !/[\p{L}\p{N} ]/u.test(near[place]));
    if (signs.length > 0) near[signs[at % signs.length]] = 'x';
    else near.splice(near.length >> 1, 1);
    return [text, near.join('')].map((message) => `Nov 26 10:00:00 host app[${at}]: ${message} [end]\n`);
  });
}

const values = ['', '7', 'a b', '*', '"x\\y"', '%_|'];

function rendered(keyword, at) {
  const filled = keyword.replace(/\\([*?\\])|([*?])/g, (_, escaped, wildcard) =>
    wildcard === '*' ? values[at % values.length] : wildcard === '?' ? 'é' : escaped,
  );
  return Array.from(filled, (sign, place) => ((place + at) % 3 === 0 ? otherCase(sign) : sign)).join('');
}

const otherCase = (sign) => {
  const upper = sign.toUpperCase();
  return upper.length !== sign.length ? sign : upper === sign ? sign.toLowerCase() : upper;
};
