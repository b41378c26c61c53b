import {
  equals,
  floatStr,
  getItem,
  len,
  lessThan,
  print,
  sliceOf,
  str,
  tuple,
  unpackStar,
} from "aio2ts/runtime/python";
import {
  asctime,
  ctime,
  gmtime,
  localtime,
  mktime,
  strftime,
  StructTime,
} from "aio2ts/runtime/time";

const moment = gmtime(1_700_000_000);
console.log(
  `${moment.tmYear} ${moment.tmMon} ${moment.tmMday} ${moment.tmHour} ${moment.tmMin} ${moment.tmSec}`,
);
console.log(`${moment.tmWday} ${moment.tmYday} ${moment.tmIsdst}`);
console.log(asctime(moment));
print(
  moment[0],
  getItem(moment, sliceOf(null, 3, null)) as readonly number[],
  len(moment),
);
print(moment);
const [year, month, day, rest] = unpackStar(moment, 3, 0);
print(year, month, day, rest);

// Local time depends on where the program runs: there and back is the same everywhere.
const local = localtime(86_400);
console.log(
  `${floatStr(mktime(local))} ${str(ctime(86_400) === asctime(local))}`,
);
console.log(str(local instanceof StructTime));
console.log(asctime(tuple(2024, 2, 29, 12, 30, 0, 3, 60, 0)));
console.log(
  floatStr(
    mktime(tuple(2024, 1, 2, 0, 0, 0, 0, 0, -1)) -
      mktime(tuple(2024, 1, 1, 0, 0, 0, 0, 0, -1)),
  ),
);
console.log(
  strftime(
    "%Y-%m-%d %H:%M",
    localtime(mktime(tuple(2024, 2, 29, 12, 30, 0, 0, 0, -1))),
  ),
);
console.log(
  `${str(lessThan(gmtime(0), gmtime(1)))} ${str(equals(gmtime(5), gmtime(5.9)))}`,
);
