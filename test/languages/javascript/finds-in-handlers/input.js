try {
  open();
} catch (err) {
  log.error('gate is stuck', err);
}
try { shut(); } catch { log.error('gate stays open'); } finally { log.info('gate was tried'); }
