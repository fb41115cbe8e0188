parser.add_argument("--name", help="name of it", default="some name")
parser = argparse.ArgumentParser(description="what it does", epilog="see also")
field = Field(verbose_name="shown name", help_text="shown help")
