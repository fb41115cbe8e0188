// The central types: the plain data that stages hand to each other, in the order of the stages. Shapes only, no behaviour.

export type * from './candidates.ts';
export type * from './facts.ts';
export type * from './located.ts';
export type * from './messages.ts';
export type * from './report.ts';
export type * from './sigma.ts';
