module.exports = {
  open(gate) { log.warn('in a method'); },
  shut: function (gate) { log.warn('in a function'); },
  lock: (gate) => log.warn('in an arrow'),
};
