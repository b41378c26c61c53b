import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  attribute,
  AttributeError,
  Dict,
  equals,
  floatStr,
  len,
  max,
  namedTuple,
  print,
  PyTypeError,
  setAttribute,
  sorted,
  str,
  tuple,
} from "aio2ts/runtime/python";

class Point extends namedTuple<[x: number, y: number]>("x", "y") {
  declare readonly x: number;
  declare readonly y: number;
}

class Reading extends namedTuple<[sensor: string, value: number, unit: string]>(
  "sensor",
  ["value", "value", "float"],
  "unit",
) {
  declare readonly sensor: string;
  declare readonly value: number;
  declare readonly unit: string;

  constructor(sensor: string, value: number, unit: string = "C") {
    super(sensor, value, unit);
  }
}

async function read(sensor: string): Promise<Reading> {
  await sleep(0);
  return new Reading(sensor, sensor.length * 1.5);
}

async function main(): Promise<void> {
  const p = new Point(3, 4);
  print(p, p.x + p.y, p[0], len(p));
  const [x, y] = p;
  console.log(
    `${x} ${y} ${str(equals(p, tuple(3, 4)))} ${str(equals(p, new Point(3, 4)))}`,
  );
  const moved = p._replace({ x: 10 });
  print(moved, p, moved._asdict(), attribute(Point, "_fields"));
  print(Point._make([7, 8]));

  const readings = await gather([() => read("roof"), () => read("cellar")]);
  for (const reading of readings) {
    console.log(
      `${reading.sensor}: ${floatStr(reading.value)} ${reading.unit}`,
    );
  }
  print(max(readings, { key: (r) => r.value }));
  const distances = new Dict([
    [new Point(0, 0), "here"],
    [new Point(1, 1), "near"],
  ]);
  console.log(
    `${at(distances, new Point(1, 1))} ${str(distances.has(new Point(0, 1)))}`,
  );
  print(sorted([new Point(2, 1), new Point(1, 5), new Point(1, 2)]));
  try {
    throw new PyTypeError(
      "Point.__new__() missing 1 required positional argument: 'y'",
    );
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof PyTypeError)) {
      throw error;
    }
    console.log(error.message);
  }
  try {
    setAttribute(p, "x", 5);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof AttributeError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await run(main);
