<?php
$kind = 'gate';
open('wood');
