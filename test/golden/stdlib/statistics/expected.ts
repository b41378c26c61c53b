import {
  asPythonError,
  floatStr,
  print,
  range,
  repeat,
  round,
  str,
  typed,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import { Random } from "aio2ts/runtime/random";
import {
  correlation,
  fmean,
  geometricMean,
  harmonicMean,
  mean,
  median,
  medianHigh,
  medianLow,
  mode,
  multimode,
  pstdev,
  pvariance,
  quantiles,
  StatisticsError,
  stdev,
  variance,
} from "aio2ts/runtime/statistics";

const marks = [2, 4, 4, 4, 5, 5, 7, 9];
const times = [1.5, 2.25, 0.1, 0.2, 0.3];

print(
  typed(mean(marks), "int | float"),
  typed(mean([1, 2]), "int | float"),
  typed(mean(times), "float"),
  typed(mean(repeat([0.1], 10)), "float"),
  typed(mean(range(5)), "int | float"),
);
console.log(
  `${floatStr(fmean(marks))} ${floatStr(fmean([85, 92, 83], [1, 2, 1]))} ${floatStr(fmean(times))}`,
);
print(
  typed(median(times), "float"),
  typed(median([3, 1, 2]), "int | float"),
  typed(median([1, 2]), "int | float"),
  typed(median([0.5, 1.5]), "float"),
);
console.log(
  `${medianLow([1, 2, 3, 4])} ${medianHigh([1, 2, 3, 4])} ${floatStr(medianLow(times))}`,
);
print(mode(["red", "blue", "red"]), multimode("aabbc"), multimode([]));
console.log(
  `${floatStr(stdev(marks))} ${floatStr(pstdev(marks))} ${floatStr(stdev(times))} ${floatStr(pstdev([1, 2, 3, 4]))} ${floatStr(stdev([1e10, 1e10 + 1, 1e10 + 2]))}`,
);
print(
  typed(variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), "float"),
  typed(variance([1, 2, 3, 4]), "int | float"),
  typed(pvariance([1, 2, 3, 4]), "int | float"),
  typed(pvariance(times), "float"),
);
print(
  typed(quantiles([1, 2, 3, 4, 5]), "list[float]"),
  typed(quantiles(times, { n: 3 }), "list[float]"),
  typed(quantiles(marks, { n: 2, method: "inclusive" }), "list[float]"),
);
console.log(
  `${floatStr(harmonicMean([40.0, 60.0]))} ${floatStr(harmonicMean([2.5, 3.0, 10.0]))} ${floatStr(round(geometricMean([54, 24, 36]), 9))}`,
);
console.log(floatStr(round(correlation([1, 2, 3, 4], [2, 4, 6, 9]), 12)));
const rng = new Random(7);
const noise = Array.from(range(200), () => rng.random() * 100);
console.log(
  `${floatStr(mean(noise))} ${floatStr(stdev(noise))} ${floatStr(variance(noise))} ${floatStr(pstdev(noise))} ${floatStr(median(noise))} ${floatStr(fmean(noise))}`,
);
for (const check of [
  () => mean([]),
  () => median([]),
  () => stdev([]),
  () => mode([]),
]) {
  try {
    check();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof StatisticsError)) {
      throw e;
    }
    console.log(`${typeName(e)} ${e.message} ${str(e instanceof ValueError)}`);
  }
}
try {
  stdev([1]);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  console.log(e.message);
}
