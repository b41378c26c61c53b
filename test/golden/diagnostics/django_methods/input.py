try:
    from django.db import models
except ImportError:
    raise SystemExit("Django is not here")


class Book(models.Model):
    pass


async def asked_at_once(rows: models.QuerySet, book: Book) -> None:
    rows.count()
    rows.exists()
    rows.create()
    rows.get_or_create()
    rows.update_or_create()
    rows.bulk_create()
    rows.bulk_update()
    rows.update()
    rows.delete()
    rows.aggregate()
    rows.in_bulk()
    rows.latest()
    rows.earliest()
    rows.iterator()
    rows.contains()
    rows.first()
    rows.last()
    book.save()
    book.delete()
    book.refresh_from_db()


async def asked_by_coroutines(rows: models.QuerySet, book: Book) -> None:
    await rows.afirst()
    await rows.alast()
    await rows.acount()
    await rows.aexists()
    await rows.acreate()
    await rows.aget_or_create()
    await rows.aupdate_or_create()
    await rows.abulk_create()
    await rows.abulk_update()
    await rows.aupdate()
    await rows.adelete()
    await rows.aaggregate()
    await rows.ain_bulk()
    await rows.alatest()
    await rows.aearliest()
    await rows.acontains()
    async for row in rows.aiterator():
        print(row)
    await book.asave()
    await book.adelete()
    await book.arefresh_from_db()


def not_asked_yet(rows: models.QuerySet) -> list:
    return [
        rows.exclude(),
        rows.annotate(),
        rows.values_list(),
        rows.select_related(),
        rows.prefetch_related(),
        rows.distinct(),
        rows.only(),
        rows.defer(),
        rows.reverse(),
        rows.using(),
        rows.none(),
        rows.union(),
        rows.raw(),
        rows.select_for_update(),
        rows.alias(),
        rows.dates(),
        rows.datetimes(),
        rows.complex_filter(),
        rows.extra(),
    ]
