raise ValueError("first part "
                 "second part "
                 f"of {name} "
                 'end')
log.error(
    "over lines "  # a comment between
    "with a comment"
)
message = "continued " \
    "behind a backslash"
