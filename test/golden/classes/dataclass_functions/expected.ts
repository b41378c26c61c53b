import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asDict,
  asPythonError,
  asTuple,
  at,
  AttributeError,
  dataclass,
  dataField,
  dataFields,
  Dict,
  type Field,
  frozenFields,
  print,
  PyTypeError,
  replaceFields,
  signature,
  sorted,
  typeName,
} from "aio2ts/runtime/python";

class Address {
  street: string;
  city: string;

  constructor(street: string, city: string = "Oslo") {
    this.street = street;
    this.city = city;
  }

  static {
    dataclass(this, [dataField("street"), dataField("city")]);
  }
}

class Person {
  name: string;
  address: Address;
  age: number;
  tags: string[];
  secret: string;

  constructor(
    name: string,
    address: Address,
    {
      age = 0,
      tags = [],
      secret = "hidden",
    }: { age?: number; tags?: string[]; secret?: string } = {},
  ) {
    this.name = name;
    this.address = address;
    this.age = age;
    this.tags = tags;
    this.secret = secret;
  }

  static {
    dataclass(this, [
      dataField("name"),
      dataField("address"),
      dataField("age"),
      dataField("tags"),
      dataField("secret", { repr: false }),
    ]);
  }

  static {
    signature(this, "name, address, *, age=, tags=, secret=");
  }
}

class Version {
  major: number;
  readonly minor: number;

  constructor(major: number, minor: number = 0) {
    this.major = major;
    this.minor = minor;
    frozenFields(this, new.target, Version);
  }

  static {
    dataclass(this, [dataField("major"), dataField("minor")], {
      order: true,
      frozen: true,
    });
  }
}

function namesOf(described: readonly Field[]): string[] {
  return described.map((f) => f.name);
}

async function load(name: string): Promise<Person> {
  await sleep(0);
  return new Person(name, new Address("Main St"), {
    age: name.length * 10,
    tags: ["new"],
  });
}

async function main(): Promise<void> {
  const people = await gather([() => load("Ann"), () => load("Bo")]);
  for (const person of people) {
    print(person);
    print(asDict(person));
    print(asTuple(person));
  }
  print(namesOf(dataFields(Person)));
  const older = replaceFields(people[0], { age: 31, tags: [] });
  print(older, older.address === people[0].address);
  try {
    throw new PyTypeError(
      "Person.__init__() takes 3 positional arguments but 4 were given",
    );
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof PyTypeError)) {
      throw error;
    }
    console.log(error.message);
  }
  print(
    sorted([new Version(2), new Version(1, 4), new Version(1)]),
    asDict(new Version(3)),
  );
  console.log(at(new Dict([[new Version(1), "old"]]), new Version(1)));
  try {
    new Version(1).major = 2;
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof AttributeError)) {
      throw error;
    }
    console.log(`${typeName(error)} ${error.message}`);
  }
}

await run(main);
