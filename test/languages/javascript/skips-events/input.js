door.on('gate is open', start);
door.emit('gate is shut');
