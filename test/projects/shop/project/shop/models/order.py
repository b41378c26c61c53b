from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..services.shipping import Label


@dataclass
class Order:
    item: str
    count: int
    labels: list[Label] = field(default_factory=list)

    def describe(self) -> str:
        return f"{self.count}x{self.item}"
