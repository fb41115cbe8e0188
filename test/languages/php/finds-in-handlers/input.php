<?php
try {
    $gate->open();
} catch (Jammed | \Gate\Lost $e) {
    $this->logger->error('cannot open the gate: ' . $e->getMessage(), ['exception' => $e]);
} finally {
    error_log('gate was tried');
}
