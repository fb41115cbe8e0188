log.error(`user ${user.name} was refused at gate ${gates[0].id}`);
log.error(`no value
and two lines`);
