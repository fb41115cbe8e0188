<?php
echo 'gate ', $gate, " is shut by $who";
print 'gate is open';
abort(403, 'this gate is not yours');
abort_if($late, 429, 'too many tickets');
wp_die('you may not open it');
return response()->json(['error' => 'ticket was revoked'], 401);
