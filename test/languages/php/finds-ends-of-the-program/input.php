<?php
$db or die('gate has no database');
mysql_connect() || die("cannot reach $host");
exit('gate was closed');
