<?php
$logger->error('gate {gate} refused {user.name}', ['gate' => $gate, 'user' => $user]);
$logger->notice('Gate of %house was shut by @user.', ['%house' => $house]);
