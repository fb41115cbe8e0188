<?php
foreach ($gates as $key => $gate):
    if ($gate->burns):
        error_log('gate burns');
    elseif ($gate->smokes):
        error_log('gate smokes');
    endif;
endforeach;
