import logging
logging.error("forged лист %s", name)
logging.error("stolen key")
