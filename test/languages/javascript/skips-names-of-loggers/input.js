const log = require('debug')('gate of town');
const other = log4js.getLogger('gate two');
