def run(x):
    print >>sys.stderr, "to standard error: %s" % x
    print "plain print", x
    raise ValueError, "raised the old way"
    exec "code = 1" in namespace
    try:
        pass
    except OSError, e:
        print `e`, "with backticks"
    if x <> "other":
        raise "a text alone"
