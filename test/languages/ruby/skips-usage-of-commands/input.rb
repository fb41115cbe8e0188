opts.banner = "Usage: gate [options]"
opts.on("-s", "--shut", "Shut the gate first")
