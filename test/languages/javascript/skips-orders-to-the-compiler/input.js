'use strict';
function f() { "use asm code"; }
