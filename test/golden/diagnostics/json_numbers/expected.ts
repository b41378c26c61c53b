import { loads } from "aio2ts/runtime/json";
import { getItem, print } from "aio2ts/runtime/python";

const data = loads('{"name": "x", "sizes": [1, 2]}');
print(getItem(data, "name"), getItem(data, "sizes"));
