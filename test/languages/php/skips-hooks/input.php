<?php
add_action('gate opens', 'tell the gate');
apply_filters('name of gate', $name);
