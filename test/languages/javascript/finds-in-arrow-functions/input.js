const open = async (gate) => {
  log.info('gate opens');
};
const shut = gate => log.info('gate shuts');
gates.forEach(gate => { log.info('one of them'); });
gates.map((gate) => log.info('each of them'));
