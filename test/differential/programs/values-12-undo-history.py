import copy


class Document:
    def __init__(self):
        self.blocks = []
        self.meta = {"title": "", "tags": set()}

    def snapshot(self):
        return copy.deepcopy(self.__dict__)

    def restore(self, state):
        self.blocks = state["blocks"]
        self.meta = state["meta"]


class Editor:
    def __init__(self):
        self.document = Document()
        self.history = []

    def edit(self, change):
        self.history.append(self.document.snapshot())
        change(self.document)

    def undo(self):
        if not self.history:
            raise IndexError("nothing to undo")
        self.document.restore(self.history.pop())


editor = Editor()
editor.edit(lambda d: d.blocks.append({"kind": "p", "text": "one"}))
editor.edit(lambda d: d.blocks[0].update(text="changed"))
editor.edit(lambda d: d.meta["tags"].add("x"))
print(editor.document.blocks, sorted(editor.document.meta["tags"]), len(editor.history))
editor.undo()
editor.undo()
print(editor.document.blocks, editor.document.meta)
editor.undo()
print(editor.document.blocks)
try:
    editor.undo()
except IndexError as error:
    print(error)
grid = [[0] * 3 for _ in range(2)]
alias, shallow, deep = grid, copy.copy(grid), copy.deepcopy(grid)
grid[0][0] = 9
grid.append([1])
print(alias, shallow, deep)
