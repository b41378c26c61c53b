"""What signals, warnings and the machine offer besides."""
import bisect
import gc
import heapq
import inspect
import platform
import signal
import sys
import traceback
import warnings
from http import HTTPStatus
from warnings import WarningMessage


def texts(found: list[WarningMessage]) -> list[str]:
    return [str(each.message) for each in found]


async def numbers():
    yield 1


def letters():
    yield "a"


def statuses() -> None:
    all_of_them = [
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
    ]
    for status in all_of_them:
        kinds = [status.is_informational, status.is_success, status.is_redirection, status.is_client_error, status.is_server_error]
        print(status.name, status.value, status.phrase, status.description, kinds.index(True))


def signals() -> None:
    for each in [signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGABRT, signal.SIGKILL, signal.SIGUSR1, signal.SIGUSR2, signal.SIGPIPE, signal.SIGALRM, signal.SIGTERM, signal.SIGCHLD]:
        print(each.name, each.value, signal.Signals(each.value) == each)
    signal.signal(signal.SIGUSR2, signal.SIG_IGN)
    signal.signal(signal.SIGUSR2, signal.SIG_DFL)
    print(signal.getsignal(signal.SIGUSR2) == signal.SIG_DFL)


def frames() -> None:
    if len(sys.argv) > 5:
        print(inspect.signature(letters), inspect.currentframe())


statuses()
signals()
frames()
print(inspect.isgeneratorfunction(letters), inspect.isasyncgenfunction(numbers), inspect.isgenerator(letters()), inspect.isasyncgen(numbers()))
gc.disable()
gc.enable()
print(len(platform.release()) > 0, len(platform.machine()) > 0, len(platform.node()) > 0)
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="quiet")
    warnings.warn("quiet please")
    warnings.warn("loud")
    print(texts(caught))
print(repr(traceback.format_exc()))
row = [10, 20, 30]
bisect.insort_left(row, 20)
bisect.insort_right(row, 5)
print(row, heapq.nsmallest(1, row))
