<?php
error_log(<<<EOT
    gate {$gate->name} refuses $who
    EOT);
error_log(<<<"EOT"
gate is shut\ttight
EOT);
