<?php
error_log('');
error_log("$gate");
