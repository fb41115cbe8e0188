<?php
$pdo->query('SELECT name FROM gates WHERE open = 1');
$db->prepare("UPDATE gates SET open = 0 WHERE id = $id");
$sql = 'DELETE FROM gates WHERE id = 3';
