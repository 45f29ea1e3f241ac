"""A web server on 127.0.0.1 that hands out real files, and misbehaves as its address says."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class MirrorServer(ThreadingHTTPServer):
    """Each first part of the path is a mirror with a fault of its own: `server.mirror("stall")`.

    whole: answers ranges too; no-range: ignores them; cut: a file shorter than it should be;
    broken: promises the whole file and hangs up half-way; wrong: the right size, other bytes;
    stall: half the file, then silence; silent: not even a head; missing: 404; endless: other
    bytes without length or end.
    """

    daemon_threads = True
    request_queue_size = 32

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.requests: list[tuple[str, str, str]] = []
        self.closing = threading.Event()

    def mirror(self, fault: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{fault}/"

    def handle_error(self, request, client_address):
        """Clients that hang up are what is being tested."""


class _Handler(BaseHTTPRequestHandler):
    server: MirrorServer

    def do_GET(self):
        _, fault, name = self.path.split("/", 2)
        wanted = self.headers.get("Range", "")
        self.server.requests.append((fault, name, wanted))
        if fault == "silent":
            self.server.closing.wait(30)
            return
        path = self.server.folder / name
        if fault == "missing" or not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        if fault == "cut":
            content = content[: len(content) * 2 // 3]
        elif fault in ("wrong", "endless"):
            content = bytes(len(content))
        self._answer(fault, content, wanted)

    def _answer(self, fault: str, content: bytes, wanted: str) -> None:
        start = re.fullmatch(r"bytes=(\d+)-", wanted)
        if start and fault != "no-range":
            offset = int(start[1])
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {offset}-{len(content) - 1}/{len(content)}")
            content = content[offset:]
        else:
            self.send_response(200)
        if fault != "endless":
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self._send(fault, content)

    def _send(self, fault: str, content: bytes) -> None:
        half = content[: len(content) // 2]
        if fault == "stall":
            self.wfile.write(half)
            self.server.closing.wait(30)
        elif fault == "broken":
            self.wfile.write(half)
        elif fault == "endless":
            while not self.server.closing.is_set():
                self.wfile.write(content)
        else:
            self.wfile.write(content)

    def log_message(self, format, *args):  # noqa: A002 - the name is http.server's
        pass


@contextmanager
def mirror_server(folder: Path):
    """A running server over the files of `folder`; its threads are gone afterwards."""
    server = MirrorServer(folder)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()
