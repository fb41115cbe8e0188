<?php
$out = `ls -l $gate`;
exec('systemctl restart gate');
shell_exec("rm -r $gate now");
