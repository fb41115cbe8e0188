<?php
define('GATE NAME', 3);
if (defined('GATE OF WOOD')) { open(); }
