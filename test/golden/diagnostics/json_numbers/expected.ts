import { getItem, NotPortedError, print } from "aio2ts/runtime/python";

const data = ((): never => {
  throw new NotPortedError("`json`, which no map covers,");
})();
print(getItem(data, "name"), getItem(data, "sizes"));
