"""One file from the network, piece by piece, given up at once however the server stalls."""

from __future__ import annotations

import http.client
import queue
import re
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from core.datasets.dataset import check_cancelled

_PIECE = 64 * 1024
_POLL = 0.1
_QUEUED_PIECES = 32
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class FetchFailed(Exception):  # noqa: N818 - an expected end of one attempt among several
    """An address did not give its file; the text says why, without a full stop."""


@dataclass(frozen=True, slots=True)
class Head:
    """How an answer begins.

    Attributes
    ----------
    offset : where in the file its first byte belongs; 0 where the server does not resume.
    size : of the whole file, None where the server does not say.
    """

    offset: int
    size: int | None


@contextmanager
def fetch(
    address: str, offset: int, timeout: float, cancelled: Callable[[], bool] | None = None
) -> Iterator[tuple[Head, Iterator[bytes]]]:
    """Ask for a file from `offset` on; the connection ends with the block.

    Looking up a name, connecting and reading can all block for long, so a thread of its own
    does them, and the caller waits for it no longer than a tenth of a second at a time.

    Yields
    ------
    The head of the answer, which says where its bytes belong, and the bytes in pieces.

    Raises
    ------
    FetchFailed
        When nothing arrives for `timeout` seconds, or the server answers with an error.
    Cancelled
        When `cancelled` says so.
    """
    reader = _Reader(address, offset, timeout)
    reader.start()
    try:
        pieces = _arrivals(reader, timeout, cancelled)
        next(pieces)
        yield reader.head, pieces
    finally:
        reader.give_up()


def _arrivals(
    reader: _Reader, timeout: float, cancelled: Callable[[], bool] | None
) -> Iterator[bytes]:
    """An empty piece once the head has arrived, then those of the file."""
    heard = time.monotonic()
    while True:
        check_cancelled(cancelled)
        try:
            piece = reader.pieces.get(timeout=_POLL)
        except queue.Empty:
            if time.monotonic() - heard > timeout:
                raise FetchFailed(f"no answer for {timeout:g} s") from None
            continue
        if piece is None:
            return
        if isinstance(piece, FetchFailed):
            raise piece
        yield piece
        heard = time.monotonic()  # the time that the caller took is not the server's


class _Reader(threading.Thread):
    """Reads an answer into a queue: an empty piece once `head` is there, pieces, then None."""

    def __init__(self, address: str, offset: int, timeout: float) -> None:
        super().__init__(name="fetch", daemon=True)
        self.pieces: queue.Queue[bytes | FetchFailed | None] = queue.Queue(_QUEUED_PIECES)
        self.head = Head(0, None)
        self._request = urllib.request.Request(
            address, headers={"User-Agent": "sparse-autoencoder"}
        )
        if offset:
            self._request.add_header("Range", f"bytes={offset}-")
        self._timeout = timeout
        self._given_up = threading.Event()
        self._socket: socket.socket | None = None

    def run(self) -> None:
        try:
            with _opener(self._watch).open(self._request, timeout=self._timeout) as response:
                self.head = _head(response)
                self._put(b"")
                while (piece := response.read1(_PIECE)) and not self._given_up.is_set():
                    self._put(piece)
            self._put(None)
        except (OSError, http.client.HTTPException, ValueError, AttributeError) as problem:
            # AttributeError: http.client's own, when its socket is shut while it reads.
            self._put(FetchFailed(_reason(problem, self._timeout)))

    def give_up(self) -> None:
        """Wake the thread from whatever it waits for, and have it end."""
        self._given_up.set()
        if self._socket is not None:
            _shut(self._socket)

    def _watch(self, connected: socket.socket) -> None:
        self._socket = connected
        if self._given_up.is_set():
            _shut(connected)

    def _put(self, piece: bytes | FetchFailed | None) -> None:
        while not self._given_up.is_set():
            with suppress(queue.Full):
                self.pieces.put(piece, timeout=_POLL)
                return


def _shut(connected: socket.socket) -> None:
    """End the connection under TLS too, whose own `shutdown` would wait for the reader."""
    with suppress(OSError):
        socket.socket.shutdown(connected, socket.SHUT_RDWR)


_Watch = Callable[[socket.socket], None]


class _HttpConnection(http.client.HTTPConnection):
    def __init__(self, watch: _Watch, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._watch = watch

    def connect(self) -> None:
        super().connect()
        self._watch(self.sock)


class _HttpsConnection(http.client.HTTPSConnection):
    def __init__(self, watch: _Watch, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._watch = watch

    def connect(self) -> None:
        super().connect()
        self._watch(self.sock)


class _HttpHandler(urllib.request.HTTPHandler):
    def __init__(self, watch: _Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_HttpConnection, self._watch), req)


class _HttpsHandler(urllib.request.HTTPSHandler):
    def __init__(self, watch: _Watch) -> None:
        super().__init__()
        self._watch = watch

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        context = ssl.create_default_context()
        return self.do_open(partial(_HttpsConnection, self._watch, context=context), req)


def _opener(watch: _Watch) -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(_HttpHandler(watch), _HttpsHandler(watch))


def _head(response: http.client.HTTPResponse) -> Head:
    resumed = _CONTENT_RANGE.match(response.headers.get("Content-Range", ""))
    if response.status == http.HTTPStatus.PARTIAL_CONTENT and resumed:
        total = resumed[2]
        return Head(int(resumed[1]), None if total == "*" else int(total))
    length = response.headers.get("Content-Length", "")
    return Head(0, int(length) if length.isdecimal() else None)


def _reason(problem: Exception, timeout: float) -> str:
    if isinstance(problem, urllib.error.HTTPError):
        return f"{problem.code} {problem.reason}"
    if isinstance(problem, urllib.error.URLError) and isinstance(problem.reason, OSError):
        problem = problem.reason
    if isinstance(problem, TimeoutError):
        return f"no answer for {timeout:g} s"
    strerror = problem.strerror if isinstance(problem, OSError) else None
    return strerror or str(problem) or type(problem).__name__
