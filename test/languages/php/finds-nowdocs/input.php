<?php
error_log(<<<'EOT'
gate $gate is not a value
EOT);
