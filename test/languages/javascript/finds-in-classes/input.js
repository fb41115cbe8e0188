class Gate extends Door {
  #log = makeLogger();
  static count = 0;
  constructor(name) {
    super('gate of a door');
  }
  open() { this.#log.error('gate is stuck'); }
  async *steps() { this.#log.error('step is stuck'); }
  get state() { return 'state of the gate'; }
  static { log.info('class is ready'); }
}
