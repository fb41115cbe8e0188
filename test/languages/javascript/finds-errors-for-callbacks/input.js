function open(gate, callback) {
  callback(new Error('gate has no key'));
  next(createError(403, 'gate is not yours'));
}
