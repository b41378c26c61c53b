import { enterWith, method, notPorted, tuple } from "aio2ts/runtime/python";

async function save(sessionUrl: unknown, data: unknown): Promise<void> {
  notPorted("requests.post: requests has no port; use aiohttp");
  notPorted("requests.patch: requests has no port; use aiohttp");
  notPorted("requests.delete: requests has no port; use aiohttp");
}

async function versions(): Promise<readonly [unknown, unknown]> {
  notPorted("subprocess.check_call: subprocess has no port yet");
  const first = notPorted(
    "subprocess.check_output: subprocess has no port yet",
  );
  return tuple(
    first,
    notPorted("subprocess.getoutput: subprocess has no port yet"),
  );
}

async function page(url: unknown): Promise<unknown> {
  const scope = enterWith(
    notPorted("urllib.request.urlopen: urllib has no port; use aiohttp"),
  );
  const response = scope.value;
  try {
    return method(response, "read");
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return null;
}

async function main(): Promise<void> {
  console.log("offline today");
}

await main();
