<?php
namespace Gate;
abstract class Gate extends Door implements Opens
{
    use Locks;
    private static ?string $why = null;
    public function __construct(private readonly LoggerInterface $logger, string ...$keys)
    {
        parent::__construct();
        $this->logger->error('gate was made without a key');
    }
    abstract protected function shut(): void;
    final public static function &open(?Ticket $ticket, int|string $tries = 3): ?self
    {
        if ($tries > 3) {
            Log::warning('too many tries');
        }
        return null;
    }
}
