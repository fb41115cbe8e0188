debug('user %s tried %d times with %j and %o, 100%% sure', name, n, a, b);
