"""A crawler in a package of its own."""
from .crawler import Crawler
from .stages.base import StageError as StageError


class CrawlError(StageError):
    def __init__(self, url):
        super().__init__(f"cannot fetch {url}")
        self.url = url
