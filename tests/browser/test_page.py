"""The evidence page in a real browser: clicked, typed at, filtered; without errors and without network.

The tests drive Chromium through chromedriver (W3C WebDriver over loopback) and are skipped where
either is missing: `apt-get install chromium chromium-driver`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import uncongress
from uncongress import Report, Source, Span
from uncongress.model.discussion import View, Views
from uncongress.model.enums import Attribution
from uncongress.writers.html import to_html, write_html

DRIVER = shutil.which("chromedriver")
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = pytest.mark.skipif(
    DRIVER is None or BROWSER is None, reason="needs Chromium and chromedriver (apt: chromium chromium-driver)"
)

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-dev-shm-usage --window-size=1400,900"
)
ENTER, ESCAPE, DOWN, TAB = "\ue007", "\ue00c", "\ue015", "\ue004"


@attrs.define
class Browser:
    """A session of Chromium: a few words of the WebDriver protocol."""

    address: str
    session: str = ""

    def _call(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def start(self, profile: Path) -> None:
        options = {"binary": BROWSER, "args": [*FLAGS.split(), f"--user-data-dir={profile}"]}
        wanted = {
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }
        made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self.session = f"/session/{made['sessionId']}"

    def stop(self) -> None:
        self._call("DELETE", self.session)

    def open(self, page: Path, fragment: str = "") -> None:
        self._call("POST", f"{self.session}/url", {"url": "about:blank"})
        self._call("POST", f"{self.session}/url", {"url": page.as_uri() + fragment})

    def run(self, script: str, *arguments: object) -> Any:
        return self._call("POST", f"{self.session}/execute/sync", {"script": script, "args": arguments})

    def click(self, selector: str) -> None:
        found = self._call("POST", f"{self.session}/element", {"using": "css selector", "value": selector})
        self._call("POST", f"{self.session}/element/{next(iter(found.values()))}/click", {})

    def press(self, *keys: str) -> None:
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        body = {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]}
        self._call("POST", f"{self.session}/actions", body)

    def devtools(self, command: str, **parameters: object) -> Any:
        return self._call("POST", f"{self.session}/goog/cdp/execute", {"cmd": command, "params": parameters})

    def log(self, kind: str) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self._call("POST", f"{self.session}/se/log", {"type": kind})
        return entries

    def requests(self) -> list[str]:
        """What the page asked for, since this was last asked."""
        messages = (json.loads(entry["message"])["message"] for entry in self.log("performance"))
        return [each["params"]["request"]["url"] for each in messages if each["method"] == "Network.requestWillBeSent"]

    # -- the page ---------------------------------------------------------------------------------

    def count(self, selector: str) -> int:
        return int(self.run("return document.querySelectorAll(arguments[0]).length", selector))

    def texts(self, selector: str) -> list[str]:
        script = "return Array.from(document.querySelectorAll(arguments[0]), e => e.textContent)"
        return [" ".join(text.split()) for text in self.run(script, selector)]

    def shown(self, kind: str) -> list[str]:
        return self.texts(f'section[data-k="{kind}"]:not([hidden]) li:not([hidden]) b')

    def focused(self) -> str:
        return " ".join(str(self.run("return document.activeElement.textContent")).split())

    def in_view(self, selector: str) -> bool:
        script = """const e = document.querySelector(arguments[0]), box = e.getClientRects()[0];
            const hit = document.elementFromPoint(box.left + 3, box.top + box.height / 2);
            return e === hit || e.contains(hit);"""
        return bool(self.run(script, selector))

    def choose(self, name: str, option: str) -> None:
        script = """const s = document.getElementById(arguments[0]);
            s.value = Array.from(s.options).find(o => o.text.startsWith(arguments[1])).value;
            s.dispatchEvent(new Event("input", {bubbles: true}))"""
        self.run(script, name, option)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One Chromium for this file, with a fresh profile."""
    assert DRIVER
    output = tmp_path_factory.mktemp("driver") / "output"
    with output.open("wb") as file, subprocess.Popen([DRIVER, "--port=0"], stdout=file, stderr=file) as driver:
        try:
            made = Browser(f"http://127.0.0.1:{_port(output)}")
            made.start(tmp_path_factory.mktemp("profile"))
            yield made
            made.stop()
        finally:
            driver.terminate()


def _port(output: Path) -> int:
    for _ in range(200):
        if found := re.search(r"started successfully on port (\d+)", output.read_text()):
            return int(found[1])
        time.sleep(0.05)
    pytest.fail(f"chromedriver does not start: {output.read_text()}")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "sample.html"
    write_html(uncongress.parse(uncongress.sample(), name="sample.txt"), path)
    return path


@pytest.fixture
def page(browser: Browser, sample: Path) -> Iterator[Browser]:
    """The sample's page, opened anew; whatever a test does to it, no error and no request may follow."""
    browser.requests()
    browser.log("browser")
    browser.open(sample)
    yield browser
    assert [entry["message"] for entry in browser.log("browser")] == []
    # "chrome:" is the browser's own: the cross that clears a search field.
    asked = {url for url in browser.requests() if not url.startswith(("data:", "chrome:"))}
    assert asked <= {"about:blank", sample.as_uri()}


PORTUGAL = 'section[data-k="statement"] li:has(.fact):nth-child(6) .fact'


def test_a_click_on_a_fact_goes_to_its_sentence_and_back(page: Browser) -> None:
    assert page.texts(f"{PORTUGAL} b") == ["Portugal"]
    page.click(PORTUGAL)
    assert page.focused() == "Portugal"
    assert page.run("return document.activeElement.localName") == "mark"
    assert page.texts(".own") == ["Portugal"]
    lit = "".join(page.run("return Array.from(document.querySelectorAll('.on'), e => e.textContent)"))
    assert lit.startswith("Statements were made by the representatives of Fiji")
    assert lit.endswith("the Philippines.")
    assert page.in_view(".own")
    page.press(ENTER)
    assert page.focused().startswith("Portugal representative")
    assert page.texts("[aria-current] b") == ["Portugal"]


def test_a_click_in_the_text_finds_the_fact(page: Browser) -> None:
    page.run("document.querySelectorAll('#text mark[data-k~=reply]')[2].scrollIntoView()")
    page.run("document.querySelectorAll('#text mark[data-k~=reply]')[2].dataset.here = 1")
    page.click("mark[data-here]")
    assert page.texts("[aria-current] b") == ["Ghana"]
    assert "round 2" in page.focused()
    assert page.in_view("[aria-current]")


def test_a_word_that_several_facts_share_leads_to_each_in_turn(page: Browser) -> None:
    shared = 'mark[data-f="0 1 2"]'
    seen = []
    for _ in range(4):
        page.click(shared)
        seen += page.texts("[aria-current] b")
    assert seen == [f"Meeting {number}, plenary" for number in (8, 9, 10, 8)]


def test_a_state_hides_the_others(page: Browser) -> None:
    before = page.count("#text mark[data-k~=statement]")
    page.choose("state", "Ghana")
    assert page.shown("statement") == ["Ghana"]
    assert page.shown("reply") == ["Ghana", "Ghana"]
    assert page.shown("meeting") == []
    assert page.texts("#text mark[data-k~=statement]") == ["Ghana"]
    assert page.texts("#count") == ["3 of 102 facts"]
    page.click("#clear")
    assert page.count("#text mark[data-k~=statement]") == before
    assert page.texts("#count") == ["102 facts"]


def test_a_meeting_and_a_kind_narrow_the_ledger(page: Browser) -> None:
    page.choose("meeting", "10 ")
    assert page.shown("meeting") == ["Meeting 10, plenary"]
    assert page.shown("statement")[0] == "Seychelles"
    page.click('label[data-k="statement"]')
    assert page.shown("statement") == []
    assert page.count("#text mark[data-k~=statement]") == 0
    assert page.shown("reply") == ["Ghana"]


def test_what_was_not_understood_is_shown_when_asked_for(page: Browser) -> None:
    assert page.count("#text mark[data-k~=unread]") == 0
    page.click('label[data-k="unread"]')
    assert page.count("#text mark[data-k~=unread]") > 0


def test_the_keyboard_walks_the_facts(page: Browser) -> None:
    page.press("j", "j")
    assert page.focused().startswith("Meeting 9")
    page.press("k")
    assert page.focused().startswith("Meeting 8")
    page.press(DOWN, ENTER)
    assert page.run("return document.activeElement.localName") == "mark"
    page.press("j")
    assert page.run("return document.activeElement.closest('#text') !== null")
    assert page.texts("[aria-current] b") == ["Meeting 10, plenary"]
    page.press(ESCAPE)
    assert page.focused().startswith("Meeting 10")
    page.press(ESCAPE)
    assert page.count("[aria-current], .on, .own") == 0


def test_the_search_finds_words_whatever_their_accents(page: Browser) -> None:
    page.press("/")
    assert page.run("return document.activeElement.id") == "search"
    page.press(*"turkiye")
    assert page.shown("statement") == ["Türkiye"]
    page.press(ENTER)
    assert page.texts("[aria-current] b") == ["Türkiye"]
    page.press("/", ESCAPE)
    assert page.texts("#count") == ["102 facts"]
    page.press("/", *"no such words")
    assert page.run("return !document.getElementById('none').hidden")


def test_tab_stops_at_the_ledger_once_and_focus_is_seen(page: Browser) -> None:
    assert page.count("#ledger [tabindex='0']") == 1
    page.press("j")
    outline = "return getComputedStyle(document.activeElement).outlineStyle"
    assert page.run(outline) == "solid"
    page.run("document.getElementById('search').focus()")
    page.press(TAB)
    assert page.run("return document.activeElement.id") == "state"
    assert page.run(outline) == "solid"


def test_the_keys_are_explained(page: Browser) -> None:
    page.press("?")
    assert page.run("return document.getElementById('help').open")
    page.press("j")
    assert page.count("[aria-current]") == 0
    page.press(ESCAPE)
    assert not page.run("return document.getElementById('help').open")


@pytest.mark.parametrize(
    ("kinds", "one"),
    [
        ("view statement", "statement"),
        ("citation document", "document"),
        ("check view", "check"),
        ("person view", "person"),
        ("citation agenda", "agenda"),
        ("statement check", "statement"),
        ("meeting statement", "statement"),
        ("statement reply", "reply"),
        ("view citation", "view"),
        ("decision view", "decision"),
    ],
)
def test_a_mark_of_several_kinds_takes_the_colour_of_the_most_specific(page: Browser, kinds: str, one: str) -> None:
    script = """const mark = document.querySelector("#text mark");
        return arguments[0].map(kinds => { mark.dataset.k = kinds;
            return getComputedStyle(mark).getPropertyValue("--c") })"""
    for shown in (kinds, " ".join(reversed(kinds.split()))):
        several, alone, nothing = page.run(script, [shown, one, ""])
        assert several == alone
        assert (alone != nothing) is (one not in ("person", "agenda"))


def _paper(page: Browser) -> int:
    """How bright the page is, from 0 to 255."""
    colour = page.run("return getComputedStyle(document.body).backgroundColor")
    return int(re.findall(r"\d+", colour)[0])


def test_dark_mode_follows_the_system_and_the_button(page: Browser) -> None:
    for scheme, bright in (("dark", False), ("light", True)):
        page.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        assert (_paper(page) > 128) is bright
        page.click("#theme")
        assert (_paper(page) > 128) is not bright
        page.run("localStorage.clear(); delete document.documentElement.dataset.theme")
    page.devtools("Emulation.setEmulatedMedia", features=[])


def test_print_shows_the_text_then_the_ledger(page: Browser) -> None:
    page.devtools("Emulation.setEmulatedMedia", media="print")
    hidden = "return getComputedStyle(document.getElementById('filters')).display"
    assert page.run(hidden) == "none"
    size = "return parseFloat(getComputedStyle(document.querySelector(arguments[0])).fontSize)"
    assert page.run(size, ".fact small") < page.run(size, ".fact b")
    top = "return document.getElementById(arguments[0]).getBoundingClientRect().top"
    assert page.run(top, "ledger") > page.run(top, "text") + 1000
    page.devtools("Emulation.setEmulatedMedia", media="")


def test_a_narrow_window_keeps_both_panes(page: Browser) -> None:
    page.devtools("Emulation.setDeviceMetricsOverride", width=390, height=800, deviceScaleFactor=1, mobile=False)
    page.click(PORTUGAL)
    assert page.in_view(".own")
    assert page.in_view("[aria-current]")
    assert page.run("return document.documentElement.scrollWidth") <= 390
    page.devtools("Emulation.clearDeviceMetricsOverride")


def test_a_link_into_the_text_selects_its_fact(page: Browser, sample: Path) -> None:
    page.click(PORTUGAL)
    fragment = page.run("return location.hash")
    page.open(sample, fragment)
    assert page.texts("[aria-current] b") == ["Portugal"]
    assert page.in_view(".own")


@pytest.fixture
def written(browser: Browser, tmp_path: Path) -> Callable[[Report], Browser]:
    """Opens the page of a report."""

    def opened(report: Report) -> Browser:
        write_html(report, tmp_path / "page.html")
        browser.log("browser")
        browser.open(tmp_path / "page.html")
        return browser

    return opened


def _view(start: int, end: int, content: str = "") -> View:
    return View(
        order=1,
        paragraph="1",
        sentence=1,
        attribution=Attribution.NAMED,
        speakers=(content,),
        text="so",
        content=content,
        span=Span(start, end),
    )


def test_hostile_words_do_not_run(written: Callable[[Report], Browser]) -> None:
    attack = "</script></style></title><img src=x onerror='window.hit=1'><script>window.hit=1</script>"
    report = Report(source=Source(attack, attack), views=Views([_view(0, 20, attack)]))
    page = written(report)
    page.click(".fact")
    page.run("document.querySelector('#text mark').dispatchEvent(new Event('mouseover', {bubbles: true}))")
    assert page.run("return window.hit") is None
    assert page.count("img") == 0
    assert page.texts("#text") == [attack]
    assert page.log("browser") == []


def test_the_policy_stops_a_script_that_were_to_get_in(browser: Browser, sample: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.html"
    text = sample.read_text("utf-8").replace("</main>", "<script>window.hit = 1</script></main>")
    changed.write_text(text, "utf-8")
    browser.open(changed)
    assert browser.run("return window.hit") is None
    assert any("Content Security Policy" in entry["message"] for entry in browser.log("browser"))


def test_arabic_runs_from_right_to_left(written: Callable[[Report], Browser]) -> None:
    text = "وأكد عدة متكلمين أهمية التعاون.\n\nSeveral speakers agreed."
    page = written(Report(source=Source(text), views=Views([_view(0, 10, "أهمية التعاون")])))
    script = "return Array.from(document.querySelectorAll('#text > p'), e => getComputedStyle(e).direction)"
    assert page.run(script) == ["rtl", "ltr"]
    assert page.run("return getComputedStyle(document.querySelector('.fact q')).direction") == "rtl"


def test_a_megabyte_answers_at_once(written: Callable[[Report], Browser]) -> None:
    line = "Several speakers underlined that care was needed, and others proposed patience and more of it.\n\n"
    count = 1_000_000 // len(line)
    views = Views(_view(at * len(line), at * len(line) + 80, f"care {at}") for at in range(count))
    begun = time.monotonic()
    page = written(Report(source=Source(line * count), views=views))
    assert time.monotonic() - begun < 20
    script = """const begun = performance.now(), s = document.getElementById("search");
        s.value = "care 77"; s.dispatchEvent(new Event("input", {bubbles: true}));
        document.querySelector("li:not([hidden]) .fact").click();
        document.body.getBoundingClientRect();
        return performance.now() - begun"""
    assert page.run(script) < 5000
    assert page.texts("[aria-current] b") == ["care 77"]
    assert page.in_view(".own")
    page.click("#clear")
    page.run("document.querySelectorAll('.fact')[9000].click()")
    assert page.in_view(".own")
    assert page.in_view("[aria-current]")


def test_without_script_the_links_still_lead(browser: Browser, sample: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.html"
    plain.write_text(
        re.sub(r"<script>.*</script>", "", to_html(uncongress.parse(uncongress.sample())), flags=re.S), "utf-8"
    )
    browser.open(plain)
    assert browser.run("return getComputedStyle(document.getElementById('filters')).display") == "none"
    browser.click(PORTUGAL)
    assert browser.run("return document.querySelector(':target').closest('#text') !== null")
