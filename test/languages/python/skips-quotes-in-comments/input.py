# doesn't "close
x = 1  # it's '''not''' a text: log.error("no")
#!"neither"
y = [  # don't
    "# no comment",  # "but this is
]
#'''
log.error("behind it")  # '''
if x:  # "of a branch":
    log.error("in it")  # \
log.error("last # one")
