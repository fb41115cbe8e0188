<?php
final class Gate { public int $n = 3; public function open(): int { return $this->n ** 2; } }
