/** Sigma's matching, written a second time and in another way than the program's: a regular expression. */
export function matches(keyword: string, text: string): boolean {
  const source = keyword.replace(/\\([\\*?])|([*])|([?])|([\s\S])/gu, (_, escaped, star, one, plain) =>
    star ? '[\\s\\S]*' : one ? '[\\s\\S]' : (escaped ?? plain).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  return new RegExp(source, 'iu').test(text);
}
