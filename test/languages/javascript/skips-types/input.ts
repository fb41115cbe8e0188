type State = 'gate is open' | 'gate is shut';
interface Gate { state: 'gate is open'; name: string }
declare module 'some gate' { export const x: 'gate is stuck'; }
let state: 'gate is open' | null = null;
function find<T extends 'gate is open'>(x: T): asserts x is 'gate is open' {}
