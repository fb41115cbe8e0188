import os
from sys import exit as leave


def run(x, *args, y=1, **kwargs):
    """"""
    return x if y else [z for z in args if z]
