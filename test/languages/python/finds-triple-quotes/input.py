log.error("""first line "quoted"
second line""")
log.error('''it's one text''')
log.error(f"""field {a["key"]} in
two lines""")
