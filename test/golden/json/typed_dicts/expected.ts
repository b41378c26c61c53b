import { dumps, loads } from "aio2ts/runtime/json";
import { asTypedDict, print } from "aio2ts/runtime/python";

interface Owner {
  name: string;
}

interface Repo {
  id: number;
  owner: Owner;
  topics: string[];
}

function read(text: string): Repo[] {
  return asTypedDict(
    loads(text),
    'list[{"id": object, "owner": {"name": object}, "topics": object}]',
  ) as Repo[];
}

const repos = read(
  '[{"id": 1, "owner": {"name": "ann"}, "topics": ["x"]}, {"id": 2, "owner": {"name": "bob"}, "topics": []}]',
);
for (const repo of repos) {
  console.log(`${repo.id} ${repo.owner.name} ${repo.topics.join(", ") || "-"}`);
}
const single: Repo = asTypedDict(
  loads('{"id": 3, "owner": {"name": "cy"}, "topics": []}'),
  '{"id": object, "owner": {"name": object}, "topics": object}',
) as Repo;
single.topics.push("new");
print(single, dumps(single));
