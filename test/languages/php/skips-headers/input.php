<?php
header('Location: /gate of wood');
header("X-Gate: is shut");
