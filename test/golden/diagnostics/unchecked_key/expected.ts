import {
  asPythonError,
  at,
  deleteAt,
  getItem,
  KeyError,
} from "aio2ts/runtime/python";

interface Options {
  host?: string;
  port?: number;
}

interface Job {
  name: string;
  retries?: number;
}

function address(options: Options): string {
  return `${options.host as string}:${options.port as number}`;
}

function retries(job: Job): number {
  try {
    return getItem(job, "retries") as number;
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    return 3;
  }
}

console.log(address({ host: "localhost", port: 80 }));
console.log(
  `${retries({ name: "load" })} ${retries({ name: "save", retries: 1 })}`,
);

const config = new Map<string, string | number>([
  ["host", "localhost"],
  ["port", 80],
]);
deleteAt(config, "port");
console.log(at(config, "host"));
config.set("port", 8080);
console.log(at(config, "port"));
