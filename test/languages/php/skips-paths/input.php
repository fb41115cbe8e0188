<?php
$text = file_get_contents('/etc/gate of wood');
mkdir("$folder/gate of iron");
