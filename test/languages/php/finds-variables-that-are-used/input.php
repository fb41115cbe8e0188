<?php
function refuse($log, $gate) {
    $message = "gate $gate refuses";
    $log->error($message);
}
function why($n) {
    $text = 'ticket is void';
    return $text;
}
