<?php
preg_match('/gate of (wood|iron)/', $name);
preg_replace('~gate is~', '', $name);
