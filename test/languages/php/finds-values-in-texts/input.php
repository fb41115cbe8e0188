<?php
error_log("gate $gate of $house->name is $state[open] for ${who}");
error_log("gate {$gate->name} of {$house['name']} is {$this->state()}");
error_log("{$who} shut it");
error_log("opened by '$who' and '$other'");
