// log.error('in a line comment')
/* log.error('in a block comment') */
/** log.error('in documentation') */
