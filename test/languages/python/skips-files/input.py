with open("file name") as f:
    pass
x = os.path.join("folder name", "file name")
