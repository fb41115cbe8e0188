<?php
switch ($state) {
    case 'jammed':
        error_log('gate is jammed');
        break;
    default:
        error_log("state $state is unknown");
}
