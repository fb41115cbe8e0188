def run(x):
    first(x)
    '''
    log.error("switched off")
    raise Error('nor this')
    '''
    if x:
        "a note of somebody"
        log.error("in a branch")
    else:
        ("in parentheses"
         " over lines")
