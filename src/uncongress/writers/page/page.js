
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);
  const numbers = (text) => (text ? text.split(" ").map(Number) : []);

  const segments = all("#text [id^=t]");
  const facts = all("#ledger li").map((li) => {
    const link = li.firstElementChild;
    const [first, last] = numbers(link.dataset.r);
    const list = li.parentElement;
    return {
      li, link, first, last, marks: [],
      kind: list.parentElement.dataset.k, letter: list.dataset.letter,
      states: numbers(li.dataset.s), meetings: numbers(li.dataset.m), words: null,
    };
  });
  const marks = segments.filter((each) => each.localName === "mark").map((element) => {
    const mark = { element, facts: numbers(element.dataset.f) };
    for (const number of mark.facts) facts[number].marks.push(element);
    return mark;
  });
  const markOf = new Map(marks.map((mark) => [mark.element, mark]));
  const sections = all("#ledger section").map((element) => ({
    element, count: element.querySelector("small"), facts: facts.filter((fact) => element.contains(fact.li)),
  }));
  const [search, state, meeting, count] = ["search", "state", "meeting", "count"].map(byId);
  const kinds = all("#kinds input");
  const usual = new Set(kinds.filter((box) => box.defaultChecked).map((box) => box.value));
  let current = null;

  // ---- filters -------------------------------------------------------------------------------

  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function passes(fact, wanted, words) {
    if (!wanted.kinds.has(fact.kind)) return false;
    if (wanted.state && !fact.states.includes(wanted.state)) return false;
    if (wanted.meeting && !fact.meetings.includes(wanted.meeting)) return false;
    if (!words.length) return true;
    fact.words ??= folded(fact.link.textContent);
    return words.every((word) => fact.words.includes(word));
  }

  function filter() {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    const wanted = {
      kinds: new Set(kinds.filter((box) => box.checked).map((box) => box.value)),
      state: Number(state.value), meeting: Number(meeting.value),
    };
    for (const fact of facts) fact.li.hidden = !passes(fact, wanted, words);
    let shown = 0;
    for (const section of sections) {
      const here = section.facts.filter((fact) => !fact.li.hidden).length;
      const of = section.facts.length;
      section.element.hidden = !here;
      section.count.textContent = here === of ? of : `${here} of ${of}`;
      shown += here;
    }
    const total = facts.filter((fact) => wanted.kinds.has(fact.kind) || usual.has(fact.kind)).length;
    count.textContent = shown === total ? `${shown} facts` : `${shown} of ${total} facts`;
    byId("none").hidden = shown > 0;
    if (current?.li.hidden) select(null);
    paint();
    rove();
  }

  // Each mark shows the kinds of the visible facts that hold it, and the letters of those that begin.
  function paint() {
    let before = [];
    for (const { element, facts: held } of marks) {
      const visible = held.filter((number) => !facts[number].li.hidden);
      const begun = visible.filter((number) => !before.includes(number));
      put(element, "k", [...new Set(visible.map((number) => facts[number].kind))].join(" "));
      put(element, "b", [...new Set(begun.reverse().map((number) => facts[number].letter))].join(""));
      before = held;
    }
  }

  function put(element, name, value) {
    if (name === "b" && !value) delete element.dataset.b;
    else if (element.dataset[name] !== value) element.dataset[name] = value;
  }

  function clear() {
    search.value = state.value = meeting.value = "";
    for (const box of kinds) box.checked = box.defaultChecked;
    filter();
  }

  // ---- selection -----------------------------------------------------------------------------

  function light(fact, lit) {
    for (let number = fact.first; number <= fact.last; number += 1) segments[number]?.classList.toggle("on", lit);
    for (const element of fact.marks) element.classList.toggle("own", lit);
    if (lit) fact.link.setAttribute("aria-current", "true");
    else fact.link.removeAttribute("aria-current");
  }

  function spot(fact) {
    const inside = (each) => fact.first <= Number(each.id.slice(1)) && Number(each.id.slice(1)) <= fact.last;
    return fact.marks.find(inside) ?? fact.marks[0] ?? segments[fact.first];
  }

  function select(fact, focus) {
    if (current) light(current, false);
    current = fact;
    rove();
    if (!fact) return;
    light(fact, true);
    const target = spot(fact);
    target?.scrollIntoView({ block: "center", inline: "nearest" });
    fact.li.scrollIntoView({ block: "nearest" });
    if (target) history.replaceState(null, "", `#${target.id}`);
    if (focus === "text" && target) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    } else if (focus === "row") fact.link.focus({ preventScroll: true });
  }

  // One stop of the Tab key for the whole ledger: the selected fact, or the first one.
  let stop = [];
  function rove() {
    for (const link of stop) link.tabIndex = -1;
    const fact = current ?? facts.find((each) => !each.li.hidden);
    stop = fact ? all("a", fact.li) : [];
    for (const link of stop) link.tabIndex = 0;
  }

  function step(by) {
    const shown = facts.filter((fact) => !fact.li.hidden);
    const at = shown.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    if (shown[next]) select(shown[next], byId("text").contains(document.activeElement) ? "text" : "row");
  }

  function back() {
    if (current) current.link.focus();
  }

  // ---- events --------------------------------------------------------------------------------

  byId("ledger").addEventListener("click", (event) => {
    const link = event.target.closest(".fact");
    if (!link) return;
    event.preventDefault();
    select(facts.find((fact) => fact.link === link), "text");
  });

  byId("text").addEventListener("click", (event) => {
    const mark = markOf.get(event.target.closest("mark"));
    if (!mark || !getSelection().isCollapsed) return;
    const shown = mark.facts.map((number) => facts[number]).filter((fact) => !fact.li.hidden);
    if (shown.length) select(shown[(shown.indexOf(current) + 1) % shown.length], "row");
  });

  byId("text").addEventListener("mouseover", (event) => {
    const mark = markOf.get(event.target.closest("mark"));
    if (!mark) return;
    const shown = mark.facts.map((number) => facts[number]).filter((fact) => !fact.li.hidden);
    mark.element.title = shown.map((fact) => `${fact.kind}: ${fact.link.firstElementChild.textContent}`).join("\n");
  });

  function dark() {
    const theme = document.documentElement.dataset.theme;
    return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function theme(name) {
    if (name) document.documentElement.dataset.theme = name;
    byId("theme").setAttribute("aria-pressed", String(dark()));
    byId("theme").textContent = dark() ? "Light" : "Dark";
  }

  function toggle() {
    theme(dark() ? "light" : "dark");
    try { localStorage.setItem("uncongress-theme", document.documentElement.dataset.theme); } catch { /* no store */ }
  }

  function escape() {
    const active = document.activeElement;
    if (active === search && search.value) { search.value = ""; filter(); }
    else if (active.matches("input, select")) { active.blur(); }
    else if (current && active.matches("mark, #text span")) back();
    else if (current) select(null);
    else clear();
  }

  const actions = {
    j: () => step(1), k: () => step(-1), t: toggle, Escape: escape,
    "/": () => { search.focus(); search.select(); }, "?": () => byId("help").showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || byId("help").open) return;
    const active = document.activeElement;
    const typing = active.matches("input[type=search], select");
    let action = typing && event.key !== "Escape" ? null : actions[event.key];
    if (active === search && ["Enter", "ArrowDown"].includes(event.key)) action = () => { select(null); search.blur(); step(1); };
    if (active.matches(".fact, mark, #text span")) {
      if (event.key === "ArrowDown") action = actions.j;
      if (event.key === "ArrowUp") action = actions.k;
      if (event.key === "Enter" && !active.matches(".fact")) action = back;
    }
    if (!action) return;
    event.preventDefault();
    action();
  });

  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("input", filter);
  byId("clear").addEventListener("click", clear);
  byId("theme").addEventListener("click", toggle);
  byId("keys").addEventListener("click", actions["?"]);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => theme());

  try { theme(localStorage.getItem("uncongress-theme")); } catch { theme(); }
  for (const { link, li } of facts) for (const each of li.children) each.tabIndex = -1;
  byId("filters").hidden = false;
  filter();
  const asked = segments.indexOf(byId(location.hash.slice(1)));
  if (asked >= 0) {
    const [first] = markOf.get(segments[asked])?.facts ?? [];
    const fact = facts[first] ?? facts.find((each) => each.first <= asked && asked <= each.last);
    if (fact && !fact.li.hidden) select(fact);
  }
})();
