/** What signals, warnings and the machine offer besides. */

import { asyncGenerator } from "aio2ts/runtime/asyncio";
import { insortLeft, insortRight } from "aio2ts/runtime/bisect";
import { disable, enable } from "aio2ts/runtime/gc";
import { nsmallest } from "aio2ts/runtime/heapq";
import { HTTPStatus } from "aio2ts/runtime/http/status";
import {
  isAsyncGenerator,
  isAsyncGeneratorFunction,
  isGenerator,
  isGeneratorFunction,
} from "aio2ts/runtime/inspect";
import { machine, node, release } from "aio2ts/runtime/platform";
import {
  enumMember,
  equals,
  indexIn,
  notPorted,
  print,
  repr,
  str,
} from "aio2ts/runtime/python";
import {
  getsignal,
  SIG_DFL,
  SIG_IGN,
  signal,
  Signals,
} from "aio2ts/runtime/signal";
import { argv } from "aio2ts/runtime/sys";
import {
  CatchWarnings,
  filterwarnings,
  resetwarnings,
  warn,
  type WarningMessage,
} from "aio2ts/runtime/warnings";

function texts(found: WarningMessage[]): string[] {
  return found.map((each) => str(each.message));
}

const numbers = asyncGenerator(async function* numbers() {
  yield 1;
});

function* letters(): Generator<string, void, unknown> {
  yield "a";
}

function statuses(): void {
  const allOfThem = [
    HTTPStatus.CONTINUE,
    HTTPStatus.SWITCHING_PROTOCOLS,
    HTTPStatus.PROCESSING,
    HTTPStatus.EARLY_HINTS,
    HTTPStatus.OK,
    HTTPStatus.CREATED,
    HTTPStatus.ACCEPTED,
    HTTPStatus.NON_AUTHORITATIVE_INFORMATION,
    HTTPStatus.NO_CONTENT,
    HTTPStatus.RESET_CONTENT,
    HTTPStatus.PARTIAL_CONTENT,
    HTTPStatus.MULTI_STATUS,
    HTTPStatus.ALREADY_REPORTED,
    HTTPStatus.IM_USED,
    HTTPStatus.MULTIPLE_CHOICES,
    HTTPStatus.MOVED_PERMANENTLY,
    HTTPStatus.FOUND,
    HTTPStatus.SEE_OTHER,
    HTTPStatus.NOT_MODIFIED,
    HTTPStatus.USE_PROXY,
    HTTPStatus.TEMPORARY_REDIRECT,
    HTTPStatus.PERMANENT_REDIRECT,
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.PAYMENT_REQUIRED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.NOT_ACCEPTABLE,
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED,
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.CONFLICT,
    HTTPStatus.GONE,
    HTTPStatus.LENGTH_REQUIRED,
    HTTPStatus.PRECONDITION_FAILED,
    HTTPStatus.CONTENT_TOO_LARGE,
    HTTPStatus.URI_TOO_LONG,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    HTTPStatus.RANGE_NOT_SATISFIABLE,
    HTTPStatus.EXPECTATION_FAILED,
    HTTPStatus.IM_A_TEAPOT,
    HTTPStatus.MISDIRECTED_REQUEST,
    HTTPStatus.UNPROCESSABLE_CONTENT,
    HTTPStatus.LOCKED,
    HTTPStatus.FAILED_DEPENDENCY,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.UPGRADE_REQUIRED,
    HTTPStatus.PRECONDITION_REQUIRED,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
    HTTPStatus.INTERNAL_SERVER_ERROR,
    HTTPStatus.NOT_IMPLEMENTED,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
    HTTPStatus.HTTP_VERSION_NOT_SUPPORTED,
    HTTPStatus.VARIANT_ALSO_NEGOTIATES,
    HTTPStatus.INSUFFICIENT_STORAGE,
    HTTPStatus.LOOP_DETECTED,
    HTTPStatus.NOT_EXTENDED,
    HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED,
  ];
  for (const status of allOfThem) {
    const kinds = [
      status.isInformational,
      status.isSuccess,
      status.isRedirection,
      status.isClientError,
      status.isServerError,
    ];
    console.log(
      `${status.name} ${status.value} ${status.phrase} ${status.description} ${indexIn(kinds, true)}`,
    );
  }
}

function signals(): void {
  for (const each of [
    Signals.SIGHUP,
    Signals.SIGINT,
    Signals.SIGQUIT,
    Signals.SIGABRT,
    Signals.SIGKILL,
    Signals.SIGUSR1,
    Signals.SIGUSR2,
    Signals.SIGPIPE,
    Signals.SIGALRM,
    Signals.SIGTERM,
    Signals.SIGCHLD,
  ]) {
    console.log(
      `${each.name} ${each.value} ${str(equals(enumMember(Signals, each.value), each))}`,
    );
  }
  signal(Signals.SIGUSR2, SIG_IGN);
  signal(Signals.SIGUSR2, SIG_DFL);
  console.log(str(equals(getsignal(Signals.SIGUSR2), SIG_DFL)));
}

function frames(): void {
  if (argv.length > 5) {
    print(
      notPorted(
        "inspect.signature: The parameters of a function are not known at run time",
      ),
      notPorted("inspect.currentframe: JavaScript has no frames to look at"),
    );
  }
}

statuses();
signals();
frames();
console.log(
  `${str(isGeneratorFunction(letters))} ${str(isAsyncGeneratorFunction(numbers))} ${str(isGenerator(letters()))} ${str(isAsyncGenerator(numbers()))}`,
);
disable();
enable();
console.log(
  `${str(release().length > 0)} ${str(machine().length > 0)} ${str(node().length > 0)}`,
);
const context = new CatchWarnings({ record: true });
const caught = context.enter();
try {
  resetwarnings();
  filterwarnings("ignore", "quiet");
  warn("quiet please");
  warn("loud");
  print(texts(caught));
} finally {
  context.leave();
}
console.log(repr("NoneType: None\n"));
const row = [10, 20, 30];
insortLeft(row, 20);
insortRight(row, 5);
print(row, nsmallest(1, row));
