<?php
// error_log('in a comment');
# error_log('in a comment of a shell');
/* error_log('in a block') */
/** @throws GateException if "the gate" is shut */
