// Points of words: written by bench/weights.mjs.
export const learned: Readonly<Record<'text' | 'function' | 'sink', Readonly<Record<string, string>>>> = {
  text: {},
  function: {},
  sink: {},
};
