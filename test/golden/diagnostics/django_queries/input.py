try:
    from asgiref.sync import sync_to_async
    from django.db import models
    from django.shortcuts import get_list_or_404, get_object_or_404

    from .catalogue import Author
except ImportError:
    raise SystemExit("Django is not here")


class Book(models.Model):
    title = models.CharField(max_length=100)


async def all_books() -> "models.QuerySet":
    # Nothing is asked yet: whoever loops over it is refused.
    return Book.objects.filter(title__startswith="A")


async def evaluated() -> list:
    books = Book.objects.order_by("title")
    if books:
        print(books[0], len(books))
    for book in books:
        print(book.title)
    titles = [book.title for book in Author.objects.all()]
    first = Book.objects.get(pk=1)
    first.save()
    manager: models.Manager = Book.objects
    get_object_or_404(Book, pk=1)
    get_list_or_404(Book)
    return titles + list(manager.values())


@sync_to_async
def trap():
    return Author.objects.all()


async def right() -> None:
    print(await Book.objects.aget(pk=1))
    async for book in Book.objects.all():
        print(book)
    print(await sync_to_async(lambda: list(Book.objects.values()))())
    print(await sync_to_async(lambda: Book.objects.all())())
    print(await sync_to_async(Book.objects.all)())
