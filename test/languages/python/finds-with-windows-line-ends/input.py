import logging
def check(name):
    logging.error("""forged ticket
from %s:
tampered seal""", name)
    logging.error("stolen key \
at the door")  # a comment
    if name is None \
            or name == "nobody":
        logging.critical('replayed'
                         ' badge')
