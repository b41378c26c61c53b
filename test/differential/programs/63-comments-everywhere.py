# -*- coding: utf-8 -*-
# コメント 🚀 первый комментарий

"""Docstring after comments."""
import asyncio  # 輸入


class Config:  # the class
    # before the attribute
    retries = 3  # how often

    def get(self, name,  # inline
            default=None):
        """Get it."""
        # only a comment, then a return

        return getattr(self, name, default)  # done


async def main():
    c = Config()
    data = {
        # inside a dict
        "a": 1,  # first
        "b": 2,
        # last in the dict
    }
    if c.get("retries") == 3 and (  # a long condition
        # explained here
        data["a"] < data["b"]
    ):
        print("ok")  # said
    # dangling
    for key in data:  # loop
        # nothing before
        print(key)
        # nothing after
    text = "# not a comment"  # a comment
    print(text)

asyncio.run(main())  # run it
# end
