import {
  asPythonError,
  closeGenerator,
  inPlace,
  next,
  print,
  send,
  StopIteration,
  throwInto,
  typed,
  ValueError,
} from "aio2ts/runtime/python";

function* averager(): Generator<number | null, never, number> {
  let total = 0.0;
  let count = 0;
  let average: number | null = null;
  while (true) {
    let value: number | null;
    try {
      value = ((yield average) ?? null) as number | null;
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      console.log(`told: ${e.message}`);
      continue;
    }
    total = inPlace("+", total, value) as number;
    count++;
    average = total / count;
  }
}

const avg = averager();
next(avg);
print(
  typed(send(avg, 10), "None | float"),
  typed(send(avg, 30), "None | float"),
);
print(typed(throwInto(avg, new ValueError("odd")), "None | float"));
print(typed(send(avg, 5), "None | float"));
closeGenerator(avg);
try {
  send(avg, 1);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof StopIteration)) {
    throw error;
  }
  console.log("closed");
}
