log.error('user ' + name + ' was refused: ' + (reason || 'no reason'));
