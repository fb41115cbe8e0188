program.option('-g, --gate', 'which gate to open').description('opens the gates');
