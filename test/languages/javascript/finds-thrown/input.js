function open(gate) {
  if (!gate) throw new TypeError('gate is missing');
  throw new AccessDeniedError(`gate ${gate.name} is locked`);
}
