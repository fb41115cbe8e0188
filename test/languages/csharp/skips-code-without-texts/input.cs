class Gate { int Open() => 1; int this[int i] => i; event EventHandler Opened; }
