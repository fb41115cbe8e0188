<?php
$gates = ['gate of wood' => $a, 'gate of iron' => $b];
