declare const enum State { Open = 'gate is open' }
