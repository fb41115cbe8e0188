<?php
switch ($state) {
    case 'gate is open':
        break;
    case 'gate is shut':
}
