<?php
namespace Gate;
throw new \RuntimeException('gate is jammed');
throw new Exceptions\TicketException("ticket $id is forged", 403);
throw Refused::because('ticket was used twice');
