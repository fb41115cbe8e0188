<?php
echo date('D, d M Y H:i:s');
