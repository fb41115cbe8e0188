<?php
error_log("a \"gate\" costs \$5\n\x41\101\u{1F511}\\d");
error_log('a \'gate\' at C:\\gate \n');
