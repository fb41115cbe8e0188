const door = require('door');
exports.open = function (gate) { door.log.warn('exported function'); };
module.exports.shut = (gate) => { door.log.warn('exported arrow'); };
Gate.prototype.lock = function () { door.log.warn('prototype'); };
