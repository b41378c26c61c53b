import logging
import sys

logging.basicConfig(level=logging.WARNING, stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
deep = logging.getLogger("app.db.pool")
app = logging.getLogger("app")
db = logging.getLogger("app.db")
print(deep.parent is db, db.parent is app, app.parent is logging.getLogger(), logging.getLogger("app.db") is db)
app.setLevel(logging.DEBUG)
deep.debug("inherits DEBUG")
logging.getLogger("elsewhere").info("root is at WARNING")
db.setLevel(logging.ERROR)
deep.info("now refused by db")
child = app.getChild("web")
print(child.name, child.getEffectiveLevel(), child.level, child)
extra = logging.StreamHandler(sys.stdout)
extra.setFormatter(logging.Formatter("extra %(message)s"))
app.addHandler(extra)
child.info("twice")
app.propagate = False
child.info("once")
app.handlers = []
print(child.hasHandlers())


class Service:
    def __init__(self, name, logger=None):
        self.log = logger or logging.getLogger(f"svc.{name}")

    def run(self):
        self.log.warning("%s runs", type(self).__name__)


Service("mail").run()
Service("x", logging.getLogger("given")).run()
