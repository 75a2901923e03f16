"""Chromium without a window, spoken to through its debugging pipe: messages of JSON, each ended by a zero byte."""

import base64
import json
import os
import selectors
import shutil
import subprocess
import tempfile
import time

# A page that takes longer than this is a fault.
PATIENCE = 120


class Browser:
    """One browser with one page open."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="report-browser-")
        ours, self._write = os.pipe()
        self._read, theirs = os.pipe()
        command = [
            program, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.profile}",
            "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--hide-scrollbars",
            "--font-render-hinting=none", "about:blank",
        ]
        # Containers and root have no sandbox; the pages here fetch nothing and run nothing.
        command.insert(1, "--no-sandbox")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            # The browser reads commands from 3 and answers on 4. First out of their way, then into place.
            preexec_fn=lambda: _into_place(ours, theirs), close_fds=False,
        )
        os.close(ours)
        os.close(theirs)
        self._left, self._number, self.events = b"", 0, []
        self._ready = selectors.DefaultSelector()
        self._ready.register(self._read, selectors.EVENT_READ)
        target = self._ask("Target.createTarget", {"url": "about:blank"}, None)["targetId"]
        attached = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True}, None)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method, **parameters):
        """One command to the page, and its answer."""
        return self._ask(method, parameters, self._session)

    def run(self, script):
        """The value of an expression in the page."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description"))
        return answer["result"].get("value")

    def open(self, path):
        """Opens a file and waits until it is laid out; gives what it asked the network for and what it complained of."""
        self.events.clear()
        self.ask("Page.navigate", url="file://" + os.path.abspath(path))
        self._until(lambda event: event["method"] == "Page.loadEventFired")
        self.run("document.fonts.ready.then(() => 0)")
        return self._fetched(), self._complaints()

    def look(self, width, height, dark=False, paper=False):
        """How wide the window is, light or dark, screen or paper."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.ask("Emulation.setEmulatedMedia", media="print" if paper else "screen", features=scheme)

    def picture(self, path):
        """The page as a picture, from its top on."""
        width, height = self.run("[innerWidth, Math.min(document.documentElement.scrollHeight, 12000)]")
        clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
        answer = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        with open(path, "wb") as file:
            file.write(base64.b64decode(answer["data"]))

    def pdf(self):
        """The page as printed, on the paper that it asks for."""
        self.ask("Emulation.setEmulatedMedia", media="", features=[])
        answer = self.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(answer["data"])

    def close(self):
        try:
            self._ask("Browser.close", {}, None)
        except (OSError, RuntimeError):
            pass
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._read)
        os.close(self._write)
        shutil.rmtree(self.profile, ignore_errors=True)

    def _fetched(self):
        """Every address but the file's own."""
        requests = [it for it in self.events if it["method"] == "Network.requestWillBeSent"]
        return [it["params"]["request"]["url"] for it in requests if it["params"].get("type") != "Document"]

    def _complaints(self):
        told = []
        for event in self.events:
            if event["method"] == "Log.entryAdded":
                told.append(event["params"]["entry"]["text"])
            elif event["method"] in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
                told.append(json.dumps(event["params"]))
        return told

    def _ask(self, method, parameters, session):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._write, data):]
        number = self._number
        answer = self._until(lambda it: it.get("id") == number)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def _until(self, wanted):
        """Reads on until a message is the wanted one; events on the way are kept."""
        deadline = time.monotonic() + PATIENCE
        while True:
            for event in self.events:
                if "method" in event and wanted(event):
                    return event
            message = self._next(deadline)
            if "method" in message:
                self.events.append(message)
            elif wanted(message):
                return message

    def _next(self, deadline):
        while b"\0" not in self._left:
            if not self._ready.select(max(0, deadline - time.monotonic())):
                raise RuntimeError("the browser does not answer")
            read = os.read(self._read, 1 << 16)
            if not read:
                raise RuntimeError("the browser has gone")
            self._left += read
        message, self._left = self._left.split(b"\0", 1)
        return json.loads(message)


def _into_place(ours, theirs):
    first, second = os.dup(ours), os.dup(theirs)
    os.dup2(first, 3)
    os.dup2(second, 4)
