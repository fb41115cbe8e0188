// What a message may be about: names of signals of src/ranking/signals/meanings.ts. Those that name only a fault are no subject.
export const subjectCategories: readonly string[] = [
  'attack',
  'authentication',
  'access control',
  'memory and crash',
  'protocol violation',
  'exhaustion',
  'cryptography',
  'sandbox and privilege',
];
