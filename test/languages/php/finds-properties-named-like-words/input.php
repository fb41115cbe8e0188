<?php
function tell($class, $case, $function) {
    $class = "class $class has no gate";
    error_log($class);
    $this->default()->list()->error('gate of a list');
    if ($case) { error_log("case $case is closed for $function"); }
}
