#!/usr/bin/env python3
# "a comment before it"
u"""Text of the module, isn't it "quoted"."""


class A:
    # don't
    'Text of the class.'

    async def run(self):
        R"""Text of a coroutine \d."""

        def inner(): "Text behind a colon."

        class Local: """Text of a local class."""
        log.error("said")
