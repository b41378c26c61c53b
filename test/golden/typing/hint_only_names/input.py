"""Names that only annotations use: nothing of them is left at run time."""
import asyncio
import types
import builtins
from collections.abc import ByteString, MappingView
from typing import (
    AsyncContextManager, BinaryIO, ForwardRef, Match, Pattern, SupportsAbs, SupportsBytes, SupportsRound, TypeAliasType,
    no_type_check,
)
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import BuiltinFunctionType, CodeType, EllipsisType, FrameType, UnionType
    from typing import ReadOnly, TypeIs, dataclass_transform

    from typing_extensions import deprecated

    from contextvars import Context


def describe(
    handler: "types.LambdaType | types.MethodType | None" = None,
    module: "types.ModuleType | None" = None,
    view: "types.MappingProxyType | None" = None,
    stream: "BinaryIO | None" = None,
    pattern: "Pattern | Match | None" = None,
    frames: "list[FrameType | CodeType | BuiltinFunctionType]" = [],
    context: "Context | None" = None,
    keys: "MappingView | None" = None,
    buffer: "ByteString | None" = None,
    rest: "EllipsisType | UnionType | ForwardRef | TypeAliasType | None" = None,
) -> str:
    given = [handler, module, view, stream, pattern, context, keys, buffer, rest]
    return f"{given.count(None)} of {len(given)} left out, {len(frames)} frames"


@no_type_check
def size(value):
    return abs(value)


async def hold(lock: "AsyncContextManager[None]", number: "SupportsAbs | SupportsRound | SupportsBytes") -> None:
    async with lock:
        print("held", number)


async def main() -> None:
    print(describe())
    print(size(-3))
    await hold(asyncio.Lock(), 4)


asyncio.run(main())
