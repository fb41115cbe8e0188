<html><h1>The gate is open</h1>
<?php if ($shut): ?>
<p>Please wait at the gate</p>
<?php error_log('page of a shut gate') ?>
<?php else: error_log('page of an open gate'); endif ?>
<?= $name ?>
</html>
