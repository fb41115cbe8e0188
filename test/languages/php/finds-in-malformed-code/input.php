<?php
function broken( {
    error_log('told in a broken function');
}
error_log('told behind it');
