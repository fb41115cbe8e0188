<?php
$tell = function ($gate) use ($log): void { $log->error('told in a closure'); };
$say = static fn (Gate $gate): string => error_log("told of $gate");
array_map(function ($gate) { error_log('told for each gate'); }, $gates);
Route::get('/gate', fn () => abort(404, 'there is no gate'));
