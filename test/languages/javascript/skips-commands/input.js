execSync('open the gate');
spawn('open', ['gate of town']);
