console.error('console speaks of a fault');
winston.warn('winston speaks of a fault');
pinoLogger.fatal('pino speaks of a fault');
this.logger.log('NestJS speaks of a fault', 'Gate');
request.log.info('fastify speaks of a fault');
log4js.getLogger('gate').trace('log4js speaks of a fault');
