import logging

ERRORS = {
    1: "badge replayed",  # sigma-extract: alert high, a copied badge
    2: "clock went backwards",
    # sigma-extract: ignore
    3: "lamp broken",
}


def judge(code):
    logging.error("door %d open", code)  # sigma-extract: ignore tested daily
    logging.error("reader %d "
                  "speaks no protocol", code)  # sigma-extract: alert
    # sigma-extract: alert low
    raise ValueError(
        "forged token")
    if code: logging.error("reader lost")  # sigma-extract: ignore
    logging.error("# sigma-extract: ignore")
    logging.error("reader found")
