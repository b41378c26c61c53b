from . import audit, metrics


def load_all():
    audit.install()
    metrics.install("m")
