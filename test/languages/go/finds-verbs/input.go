package gate

func run() {
	log.Printf("%v %+v %#v %T %t %08b %c %d %o %O %q %x %X %U", a, b)
	log.Printf("%6.2f|%-10s|%*d|%[2]*[1]d|%[3]v", a)
	log.Printf("%d%% of %s: %w", n, name, err)
	log.Printf("100% done, 5 % of it")
	log.Printf("% x and % d", a, b)
}
