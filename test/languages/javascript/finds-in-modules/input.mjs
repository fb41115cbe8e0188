import door from 'door';
export default function open(gate) { log.warn('default export'); }
export const shut = (gate) => { log.warn('named export'); };
export class Gate { lock() { log.warn('exported class'); } }
