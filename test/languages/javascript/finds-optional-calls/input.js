logger?.error('gate is stuck');
this.logger?.warn('gate is slow');
log?.warn?.('gate is open');
