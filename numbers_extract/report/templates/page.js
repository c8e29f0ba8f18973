"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = Object.fromEntries(data.columns.map((name, index) => [name, index]));
  const byId = (id) => document.getElementById(id);
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const reviewing = data.token !== "";
  const PAGE_ROWS = 100;
  const AT_ONCE = 3;
  const SHOWN = ["doc_id", "section", "surface", "kind", "value", "value_min", "value_max", "bound", "unit", "subject",
    "group", "scope", "change", "status", "source", "time", "place", "country", "sentence"];
  const LEFT_OUT = ["doc_id", "article", "section", "start", "end", "surface", "kind", "sentence", "fact_id", "rule"];
  const CARD = [...data.columns.filter((name) => !LEFT_OUT.includes(name)), "section", "fact_id", "rule"];
  const WIDE = new Set(["sentence", "why"]);
  const NUMBERS = new Set(["article", "start", "end", "value", "value_min", "value_max"]);
  const rows = data.rows;
  const texts = rows.map((row) => row.join("\u0001").toLowerCase());
  const verdicts = new Map();
  let visible = new Uint8Array(rows.length).fill(1);
  const figures = data.figures;
  let shownFigures = figures.map((_, index) => index);
  let current = null;
  let pinned = false;

  const words = (cell) => cell === null ? "" : cell === true ? "yes" : cell === false ? "" :
    typeof cell === "number" ? cell.toLocaleString("en-US", { maximumFractionDigits: 6 }) : String(cell);

  // ---------------------------------------------------------------- texts
  const articles = [];
  function drawText(entry) {
    if (entry.drawn) return;
    entry.drawn = true;
    const body = make("div", { className: "text" });
    for (const [start, text, reference] of entry.document.pieces) {
      if (reference === undefined) {
        const plain = make("span", {}, text);
        plain.dataset.start = start;
        body.append(plain);
      } else if (reference >= 0) {
        body.append(markOf(entry, reference, start, text));
      } else {
        const [, reason, rule] = entry.document.discards[-1 - reference];
        const discard = make("span", { className: "discard", title: `no fact: ${reason} (${rule})` }, text);
        discard.dataset.start = start;
        discard.dataset.reason = reason;
        discard.dataset.rule = rule;
        if (section.classList.contains("discards")) discard.tabIndex = 0;
        body.append(discard);
      }
    }
    entry.element.append(body);
    paint(entry);
  }
  function markOf(entry, row, start, text) {
    const mark = make("mark", { className: `k-${rows[row][at.kind]}`, tabIndex: 0 }, text);
    mark.dataset.start = start;
    mark.dataset.row = row;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-label", `${text}: ${rows[row][at.kind]}`);
    entry.marks.push(mark);
    return mark;
  }
  function paint(entry) {
    for (const mark of entry.marks) {
      const row = Number(mark.dataset.row);
      const verdict = verdicts.get(row);
      mark.className = `k-${rows[row][at.kind]}`;
      mark.classList.toggle("off", !visible[row]);
      if (verdict) mark.classList.add(verdict);
      if (row === current) mark.classList.add("current");
      mark.tabIndex = visible[row] ? 0 : -1;
    }
  }
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) { drawText(articles[entry.target.dataset.n]); seen.unobserve(entry.target); }
  }, { rootMargin: "1200px" });
  const section = byId("texts");
  data.documents.forEach((document_, n) => {
    const heading = make("h2", {}, document_.id || "(no name)", make("small", {}, document_.date));
    const element = make("article", {}, heading);
    element.dataset.n = n;
    const members = Array.from({ length: document_.size }, (_, i) => document_.first + i);
    if (data.notes[n] === "saved") for (const row of members) verdicts.set(row, "accepted");
    const discards = document_.pieces.filter(([, , reference]) => reference < 0);
    const entry = { document: document_, element, heading, marks: [], drawn: false, rows: members, discards };
    articles.push(entry);
    if (reviewing) reviewBar(entry);
    section.append(element);
    seen.observe(element);
  });
  const homeOf = (row) => articles.find((entry) => entry.rows.includes(row));
  const markOfRow = (row) => homeOf(row).marks.find((mark) => Number(mark.dataset.row) === row) || null;
  articles.slice(0, AT_ONCE).forEach(drawText); // the observer tells of the others after the first frame
  window.addEventListener("beforeprint", () => articles.forEach(drawText));

  // ---------------------------------------------------------------- the card of a row
  const card = byId("card");
  function showCard(row) {
    if (row === current && !card.hidden) return;
    const before = current;
    current = row;
    const cells = rows[row];
    const list = make("dl");
    for (const name of CARD) {
      const shown = words(cells[at[name]]) + (name === "rule" && cells[at.rule] === data.unread.rule ? `: ${data.unread.says}` : "");
      if (shown === "" || (name === "topic" && shown === cells[at.kind])) continue;
      list.append(make("dt", { title: data.about[name] }, name), make("dd", {}, shown));
    }
    card.replaceChildren(closer(), make("h3", {}, make("span", { className: `chip k-${cells[at.kind]}` }, cells[at.kind]), ` ${cells[at.surface]}`), list);
    if (reviewing) card.append(reviewActions(row));
    card.hidden = false;
    for (const one of [before, row]) { const home = one === null ? null : homeOf(one); if (home) paint(home); }
    place(markOfRow(row));
  }
  function closer() {
    const close = make("button", { className: "close", type: "button" }, "✕");
    close.setAttribute("aria-label", "Close the row");
    close.addEventListener("click", hideCard);
    return close;
  }
  function showDiscard(element) {
    hideCard();
    pinned = true;
    const list = make("dl", {}, make("dt", {}, "no fact"), make("dd", {}, element.dataset.reason), make("dt", {}, "rule"), make("dd", {}, element.dataset.rule));
    card.replaceChildren(closer(), make("h3", {}, element.textContent), list);
    card.hidden = false;
    place(element);
  }
  // The card stands at the bottom of the window. Where it would lie over the lines of the words that it tells of, it
  // stands below or above them, on the side with more room, and is no higher than that.
  let told = null;
  const GAP = 8;
  function place(words_) {
    told = words_;
    if (card.hidden || !told) return;
    card.classList.remove("above");
    card.style.removeProperty("--room");
    const [mark, lines, box] = [told, told.closest(".text"), card].map((one) => one.getBoundingClientRect());
    if (mark.bottom <= box.top || mark.top >= box.bottom || lines.right <= box.left) return;
    const height = document.documentElement.clientHeight;
    const [above, below] = [mark.top, height - mark.bottom].map((room) => room - (height - box.bottom) - GAP);
    card.classList.toggle("above", above > below);
    card.style.setProperty("--room", `${Math.max(above, below, 0)}px`);
  }
  const placeAgain = () => place(told && told.isConnected ? told : current === null ? null : markOfRow(current));
  window.addEventListener("scroll", placeAgain, { passive: true });
  window.addEventListener("resize", placeAgain);
  function pin(mark) {
    pinned = true;
    showCard(Number(mark.dataset.row));
    placeAgain();
  }
  function hideCard() {
    const before = current;
    current = null;
    pinned = false;
    card.hidden = true;
    const home = before === null ? null : homeOf(before);
    if (home) paint(home);
  }
  const discardAt = (event) => event.target.closest && event.target.closest(".discards .discard");
  const markAt = (event) => event.target.closest && event.target.closest("mark:not(.off)");
  section.addEventListener("mouseover", (event) => { const mark = markAt(event); if (mark && !pinned) showCard(Number(mark.dataset.row)); });
  section.addEventListener("mouseout", (event) => { if (markAt(event) && !pinned && !reviewing) hideCard(); });
  section.addEventListener("focusin", (event) => { const [mark, discard] = [markAt(event), discardAt(event)]; if (mark) pin(mark); else if (discard) showDiscard(discard); });
  section.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark) pin(mark);
    else if (discardAt(event)) showDiscard(discardAt(event));
    else if (document.getSelection().isCollapsed && !event.target.closest("button")) hideCard();
  });
  function step(by) {
    const shown = [];
    for (const entry of articles) if (!entry.element.hidden) for (const row of entry.rows) if (visible[row]) shown.push([entry, row]);
    if (!shown.length) return;
    const here = shown.findIndex(([, row]) => row === current);
    const next = here < 0 ? (by > 0 ? 0 : shown.length - 1) : (here + by + shown.length) % shown.length;
    goTo(...shown[next]);
  }
  function goTo(entry, row) {
    selectTab("texts");
    drawText(entry);
    const mark = markOfRow(row);
    if (mark) { mark.focus(); mark.scrollIntoView({ block: "center" }); placeAgain(); } else { pinned = true; showCard(row); }
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { hideCard(); return; }
    if (!(event.target instanceof Element) || event.target.matches("input, select, textarea")) return;
    const keys = { n: () => step(1), p: () => step(-1), "/": () => { byId("filter-box").open = true; byId("search").focus(); } };
    if (reviewing) Object.assign(keys, reviewKeys);
    if (event.target.matches("mark") && (event.key === "Enter" || event.key === " ")) keys[event.key] = () => pin(event.target);
    if (Object.hasOwn(keys, event.key)) { event.preventDefault(); keys[event.key](); }
  });

  // ---------------------------------------------------------------- filters
  function fillChoices(id, column, split) {
    const counts = new Map();
    for (const row of rows) for (const part of split(row[at[column]])) counts.set(part, (counts.get(part) || 0) + 1);
    const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [name, count] of names) byId(id).append(make("option", { value: name }, `${name} (${count})`));
  }
  fillChoices("source", "source", (cell) => cell ? [cell] : []);
  fillChoices("status", "status", (cell) => cell ? [cell] : []);
  fillChoices("country", "country", (cell) => cell ? cell.split(";") : []);
  for (const id of new Set(data.documents.map((document_) => document_.id))) byId("document").append(make("option", { value: id }, id));
  function filter() {
    const chosen = byId("document").value;
    const kinds = new Set([...document.querySelectorAll("#kinds input:checked")].map((box) => box.value));
    const known = new Set([...document.querySelectorAll("#kinds input")].map((box) => box.value));
    const search = byId("search").value.toLowerCase();
    const [source, status, country] = ["source", "status", "country"].map((id) => byId(id).value);
    const unread = byId("only-unread").checked;
    const unjudged = reviewing && byId("only-unjudged").checked;
    let count = 0;
    visible = new Uint8Array(rows.length);
    rows.forEach((row, index) => {
      if (verdicts.get(index) === "gone" || (unjudged && verdicts.has(index))) return;
      if (known.has(row[at.kind]) && !kinds.has(row[at.kind])) return;
      if (chosen && row[at.doc_id] !== chosen) return;
      if (source && row[at.source] !== source) return;
      if (status && row[at.status] !== status) return;
      if (country && !(row[at.country] || "").split(";").includes(country)) return;
      if (unread && row[at.rule] !== data.unread.rule) return;
      if (search && !texts[index].includes(search)) return;
      visible[index] = 1;
      count += 1;
    });
    const filtered = count < rows.length;
    for (const entry of articles) {
      const found = reviewing || !filtered || entry.rows.some((row) => visible[row]);
      entry.element.hidden = chosen ? entry.document.id !== chosen : !found;
      if (entry.drawn) paint(entry);
    }
    byId("matching").textContent = filtered ? `${count.toLocaleString("en-US")} of ${rows.length.toLocaleString("en-US")} facts` : "";
    shownFigures = figures.map((_, index) => index).filter((index) => figures[index].rows.some((row) => visible[row]));
    redrawPanels();
    placeAgain();
  }
  byId("kinds").addEventListener("change", filter);
  for (const [id, on] of [["all-kinds", true], ["no-kinds", false]]) byId(id).addEventListener("click", () => {
    for (const box of document.querySelectorAll("#kinds input")) box.checked = on;
    filter();
  });
  for (const id of ["document", "source", "status", "country", "only-unread"]) byId(id).addEventListener("change", filter);
  if (reviewing) byId("only-unjudged").addEventListener("change", filter);
  byId("search").addEventListener("input", filter);
  byId("show-discards").addEventListener("change", (event) => {
    section.classList.toggle("discards", event.target.checked);
    for (const discard of section.querySelectorAll(".discard")) discard.tabIndex = event.target.checked ? 0 : -1;
    hideCard();
  });
  byId("filter-box").addEventListener("toggle", placeAgain);
  byId("reset").addEventListener("click", () => {
    for (const box of document.querySelectorAll("#kinds input")) box.checked = true;
    for (const id of ["document", "source", "status", "country", "search"]) byId(id).value = "";
    byId("only-unread").checked = false;
    if (reviewing) byId("only-unjudged").checked = false;
    filter();
  });
  if (matchMedia("(max-width: 40rem)").matches) byId("filter-box").open = false;

  // ---------------------------------------------------------------- tables
  function linkTo(row, text) {
    const link = make("button", { type: "button", className: "link", title: "Show it in its text" }, text);
    link.addEventListener("click", () => goTo(homeOf(row), row));
    return link;
  }
  // A table of `cells` that sorts by a click on a column and shows some rows at a time. `fill` makes what stands in a
  // cell, `shows` says whether a row is let through by the filters, `mark` may name a row for the style and for tests.
  function makeTable({ panel, columns, names, about, numbers, cells, shows, fill, mark }) {
    const find = (css) => byId(panel).querySelector(css);
    const place = Object.fromEntries(columns.map((name, index) => [name, index]));
    const table = { order: cells.map((_, index) => index), page: 0 };
    const sorted = { column: "", down: false };
    const head = make("tr");
    for (const name of names) {
      const cell = make("th", { scope: "col", className: numbers.has(name) ? "number" : "" }, make("button", { type: "button", title: about[name] }, name));
      cell.dataset.column = name;
      cell.firstChild.addEventListener("click", () => sort(name));
      head.append(cell);
    }
    find("thead").append(head);
    function sort(name) {
      sorted.down = sorted.column === name && !sorted.down;
      sorted.column = name;
      const sign = sorted.down ? -1 : 1;
      table.order.sort((a, b) => {
        const [x, y] = [cells[a][place[name]], cells[b][place[name]]];
        if (x === null || y === null) return (x === null) - (y === null) || a - b;
        return (x < y ? -sign : x > y ? sign : 0) || a - b;
      });
      for (const cell of head.children) {
        const chosen = cell.dataset.column === name;
        cell.setAttribute("aria-sort", chosen ? (sorted.down ? "descending" : "ascending") : "none");
        cell.firstChild.textContent = cell.dataset.column + (chosen ? (sorted.down ? " ↓" : " ↑") : "");
      }
      table.page = 0;
      table.draw();
    }
    table.shown = () => table.order.filter(shows);
    table.draw = (all = false) => {
      const shown = table.shown();
      const pages = all ? 1 : Math.max(1, Math.ceil(shown.length / PAGE_ROWS));
      table.page = Math.min(Math.max(table.page, 0), pages - 1);
      const part = all ? shown : shown.slice(table.page * PAGE_ROWS, (table.page + 1) * PAGE_ROWS);
      const body = part.map((index) => {
        const line = make("tr");
        Object.assign(line.dataset, mark(index));
        for (const name of names) {
          const cell = make("td", { className: numbers.has(name) ? "number" : WIDE.has(name) ? "wide" : "" });
          const text = words(cells[index][place[name]]);
          if (name === "kind") cell.append(make("span", { className: `chip k-${text}` }, text));
          else cell.append(...fill(index, name, text));
          line.append(cell);
        }
        return line;
      });
      if (!body.length) body.push(make("tr", {}, make("td", { colSpan: names.length }, cells.length ? "Nothing here is left by the filters." : "There is nothing to show.")));
      find("tbody").replaceChildren(...body);
      find(".page").textContent = `page ${table.page + 1} of ${pages}`;
      find(".previous").disabled = table.page === 0;
      find(".next").disabled = table.page >= pages - 1;
    };
    for (const [css, by] of [[".previous", -1], [".next", 1]]) find(css).addEventListener("click", () => {
      table.page += by;
      table.draw();
      find(".scroll").scrollTop = 0;
    });
    return table;
  }
  const facts = makeTable({
    panel: "table", columns: data.columns, names: SHOWN, about: data.about, numbers: NUMBERS, cells: rows,
    shows: (row) => visible[row] && verdicts.get(row) !== "rejected",
    mark: (row) => ({ row }),
    fill: (row, name, text) => name === "surface" ? [linkTo(row, text)] : name === "sentence" ? [make("div", { title: text }, text)] : [text],
  });
  let letThrough = new Set(shownFigures);
  const summary = makeTable({
    panel: "summary", columns: data.figure_columns, names: data.figure_columns, about: data.about_figures,
    numbers: new Set(["value", "value_min", "value_max", "facts"]), cells: figures.map((figure) => figure.cells),
    shows: (index) => letThrough.has(index),
    mark: (index) => ({ kind: figures[index].cells[2], document: figures[index].cells[0] }),
    fill: (index, name, text) => name === "fact_id" ? figures[index].rows.flatMap((row, n) => [n ? " " : "", linkTo(row, rows[row][at.fact_id])]) : [text],
  });

  // ---------------------------------------------------------------- charts
  const toll = ({ cells: [document_, , kind, value, low, high], day }) => ({ document: document_, kind, day, value, low, high });
  function drawCharts(width) {
    const counts = new Map();
    for (const [row, cells] of rows.entries()) {
      if (visible[row] && verdicts.get(row) !== "rejected") counts.set(cells[at.kind], (counts.get(cells[at.kind]) || 0) + 1);
    }
    charts.bars(byId("bars"), counts);
    const tolls = shownFigures.map((index) => toll(figures[index])).filter((one) =>
      data.toll_kinds.includes(one.kind) && [one.value, one.low, one.high].some((number) => number !== null));
    const dated = tolls.filter((one) => one.day !== "");
    charts.tolls(byId("tolls"), dated, width || Math.max(280, Math.min(704, byId("charts").clientWidth - 2)));
    const kinds = data.toll_kinds.filter((kind) => dated.some((one) => one.kind === kind));
    byId("legend").replaceChildren(...kinds.flatMap((kind) => [make("span", { className: `chip k-${kind}` }, kind), " "]),
      kinds.length ? "A line is the interval of a figure." : "");
    const missing = tolls.length - dated.length;
    byId("undated").textContent = missing ? `${missing.toLocaleString("en-US")} figure${missing === 1 ? "" : "s"} could not be placed: the document has no date. Give one with --date or --date-column.` :
      tolls.length ? "" : "There is no toll among the facts shown.";
  }

  // What a panel shows is made when it comes into view, so that a filter costs no more than what is seen.
  const drawIncidents = () => incidents.draw(byId("incidents"), data.incidents, data.claim_fields, {
    shows: (some) => some.length ? some.some((row) => visible[row]) : !filtered(),
    sentenceOf: (row) => row < 0 ? "" : rows[row][at.sentence],
    show: (row) => goTo(homeOf(row), row),
  });
  const filtered = () => visible.includes(0);
  const drawers = { ...(data.incidents.length ? { incidents: drawIncidents } : {}), table: () => facts.draw(), summary: () => summary.draw(), charts: () => drawCharts() };
  const stale = new Set(Object.keys(drawers));
  function drawPanel(name) {
    if (byId(name).hidden || !stale.delete(name)) return;
    drawers[name]();
  }
  function redrawPanels() {
    letThrough = new Set(shownFigures);
    facts.page = summary.page = 0;
    for (const name of Object.keys(drawers)) { stale.add(name); drawPanel(name); }
  }
  window.addEventListener("resize", () => { stale.add("charts"); drawPanel("charts"); });
  window.addEventListener("beforeprint", () => { summary.draw(true); drawCharts(640); });
  window.addEventListener("afterprint", redrawPanels);
  byId("download").addEventListener("click", () => {
    const runs = new RegExp(data.formula, "u"); // a text that a spreadsheet would run gets an apostrophe, as in --excel
    const quote = (cell) => {
      const text = cell === null ? "" : typeof cell === "string" && runs.test(cell) ? `'${cell}` : String(cell);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const told = facts.shown().filter((row) => !reviewing || KEPT.has(verdicts.get(row)));
    const lines = [data.columns, ...told.map((row) => rows[row])].map((cells) => cells.map(quote).join(",") + "\r\n");
    const blob = new Blob(["\ufeff", ...lines], { type: "text/csv;charset=utf-8" }); // RFC 4180 behind a byte-order mark
    const link = make("a", { href: URL.createObjectURL(blob), download: "facts.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });

  // ---------------------------------------------------------------- tabs
  const tabs = [...document.querySelectorAll("[role=tab]")];
  function selectTab(name) {
    for (const tab of tabs) {
      const chosen = tab.getAttribute("aria-controls") === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(tab.getAttribute("aria-controls")).hidden = !chosen;
    }
    drawPanel(name);
  }
  tabs.forEach((tab, n) => {
    tab.addEventListener("click", () => { hideCard(); selectTab(tab.getAttribute("aria-controls")); });
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      const next = tabs[(n + by + tabs.length) % tabs.length];
      selectTab(next.getAttribute("aria-controls"));
      next.focus();
    });
  });

  if (data.incidents.length) {
    byId("incidents").querySelector(".order").addEventListener("change", drawIncidents);
    selectTab("incidents");
  }

  // ---------------------------------------------------------------- correcting
  const EDITED = ["kind", "topic", "value", "value_min", "value_max", "bound", "approximate", "unit", "dimension", "subject",
    "group", "actor", "scope", "part_of", "per", "change", "status", "source", "time", "place"];
  const KEPT = new Set(["accepted", "added"]);
  const changed = new Set();
  const history = []; // what each action changed: rows with their cells and verdicts before
  function remember(some) {
    history.push(some.map((row) => ({ row, cells: [...rows[row]], verdict: verdicts.get(row) })));
    byId("undo").disabled = false;
  }
  function undo() {
    const last = history.pop();
    if (!last) return;
    hideCard();
    for (const { row, cells, verdict } of last) {
      put(row, cells);
      if (verdict === undefined) verdicts.delete(row); else verdicts.set(row, verdict);
    }
    for (const entry of new Set(last.map(({ row }) => homeOf(row)))) { redraw(entry); touched(entry); }
    byId("undo").disabled = history.length === 0;
    filter();
  }
  function put(row, cells) {
    rows[row] = cells;
    texts[row] = cells.join("\u0001").toLowerCase();
  }
  function judge(row, verdict) {
    remember([row]);
    verdicts.set(row, verdict);
    judged(homeOf(row));
  }
  function judged(entry) {
    if (byId("only-unjudged").checked) filter(); else redrawPanels();
    touched(entry);
  }
  function acceptRest(entry) {
    const rest = entry.rows.filter((row) => visible[row] && !verdicts.has(row));
    if (!rest.length) return;
    remember(rest);
    for (const row of rest) verdicts.set(row, "accepted");
    judged(entry);
  }
  function touched(entry) {
    changed.add(entry);
    say(entry, "not saved", "");
    paint(entry);
  }
  function say(entry, text, className) { entry.note.textContent = text; entry.note.className = className; }
  const reviewKeys = {
    a: () => { if (current !== null) { judge(current, "accepted"); step(1); } },
    x: () => { if (current !== null) { judge(current, "rejected"); step(1); } },
    e: () => { if (current !== null) edit(current); },
    m: () => addMarked(),
    r: () => moveToMarked(),
    u: () => undo(),
    A: () => { const entry = current === null ? articles.find((one) => !one.saved) : homeOf(current); if (entry) acceptRest(entry); },
    s: () => { const entry = current === null ? [...changed][0] : homeOf(current); if (entry) saveText(entry); },
  };
  function countSaved() {
    const done = articles.filter((entry) => entry.saved).length;
    byId("saved").textContent = `${done} of ${articles.length} text${articles.length === 1 ? "" : "s"} saved`;
  }
  function reviewActions(row) {
    const button = (text, action) => { const made = make("button", { type: "button" }, text); made.addEventListener("click", action); return made; };
    return make("p", { className: "actions" },
      button("Accept", () => { judge(row, "accepted"); step(1); }),
      button("Reject", () => { judge(row, "rejected"); step(1); }),
      button("Correct", () => edit(row)),
      holding(button("Move to the marked words", () => moveToMarked())));
  }
  function holding(button) { // a click on it leaves the words marked
    button.addEventListener("mousedown", (event) => event.preventDefault());
    return button;
  }
  function reviewBar(entry) {
    entry.note = make("small", {}, "");
    const save = make("button", { type: "button", className: "save" }, "Save this text");
    save.addEventListener("click", () => saveText(entry));
    const add = holding(make("button", { type: "button", className: "add" }, "Add the marked words"));
    add.addEventListener("click", () => addMarked());
    const rest = make("button", { type: "button", className: "rest" }, "Accept the rest");
    rest.addEventListener("click", () => acceptRest(entry));
    entry.heading.append(save, add, rest, entry.note);
    const note = data.notes[entry.element.dataset.n] || "";
    entry.saved = note === "saved";
    say(entry, note, entry.saved ? "saved" : "");
  }
  function edit(row) {
    pinned = true;
    showCard(row);
    const form = make("form");
    for (const name of EDITED) {
      const choices = name === "approximate" ? ["true", "false"] : data.categories[name];
      const input = name === "part_of" ? wholes(row) : choices ? make("select", { name }, ...["", ...choices].map((choice) => make("option", { value: choice }, choice))) : make("input", { name });
      input.value = rows[row][at[name]] === null ? "" : String(rows[row][at[name]]);
      input.id = `field-${name}`;
      form.append(make("label", { htmlFor: input.id, title: data.about[name] }, name), input);
    }
    form.elements.kind.addEventListener("change", () => { form.elements.topic.value = form.elements.kind.value; });
    follow(form);
    const keep = make("button", { type: "submit" }, "Keep");
    const drop = make("button", { type: "button" }, "Cancel");
    drop.addEventListener("click", () => { card.hidden = true; showCard(row); });
    const problem = make("p", { className: "problem" });
    problem.setAttribute("role", "alert");
    form.append(problem, make("p", { className: "actions" }, keep, drop));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const [field, wrong] = problemOf(form);
      problem.textContent = wrong;
      if (wrong) { form.elements[field].after(problem); form.elements[field].focus(); return; }
      remember([row]);
      const cells = [...rows[row]];
      for (const name of EDITED) {
        const text = form.elements[name].value.trim();
        cells[at[name]] = text === "" ? null : NUMBERS.has(name) ? numberOf(text) : name === "approximate" ? text === "true" : text;
      }
      put(row, cells);
      verdicts.set(row, verdicts.get(row) === "added" ? "added" : "accepted");
      judged(homeOf(row));
      card.hidden = true;
      showCard(row);
    });
    card.querySelector(":scope > p.actions").remove();
    card.querySelector("dl").replaceWith(form);
    placeAgain();
    form.elements.kind.focus();
  }
  const numberOf = (text) => Number(text.replaceAll(",", ""));
  // The interval that a value has by its bound moves with them, as long as nobody has set another one.
  function follow(form) {
    const cell = (name) => form.elements[name].value.trim();
    const usual = () => {
      const [low, high] = cell("approximate") === "true" && cell("bound") === data.exact ? [false, false] : data.intervals[cell("bound")] || [null, null];
      return [low, high].map((end) => end === null ? null : end ? cell("value") : "");
    };
    let before = usual();
    const moved = () => {
      const after = usual();
      if (cell("value_min") === before[0] && cell("value_max") === before[1] && !after.includes(null)) [form.elements.value_min.value, form.elements.value_max.value] = after;
      before = after;
    };
    for (const name of ["value", "bound", "approximate"]) form.elements[name].addEventListener("input", moved);
  }
  function problemOf(form) {
    const cell = (name) => form.elements[name].value.trim();
    if (!cell("kind")) return ["kind", "A row needs a kind."];
    const numbers = ["value_min", "value", "value_max"].filter((name) => cell(name) !== "");
    for (const name of ["value", ...numbers]) if (!Number.isFinite(numberOf(cell(name)))) return [name, `${name}: “${cell(name)}” is no number.`];
    for (const [n, upper] of numbers.entries()) for (const lower of numbers.slice(0, n)) {
      if (numberOf(cell(lower)) > numberOf(cell(upper))) return [upper, `${lower} ${cell(lower)} is above ${upper} ${cell(upper)}.`];
    }
    return ["", ""];
  }
  function wholes(row) {
    const others = homeOf(row).rows.filter((other) => other !== row);
    const options = others.map((other) => make("option", { value: rows[other][at.fact_id] }, `${rows[other][at.surface]} (${rows[other][at.fact_id]})`));
    return make("select", { name: "part_of" }, make("option", { value: "" }), ...options);
  }
  const length = (text) => [...text].length;
  function markedWords() {
    const selection = document.getSelection();
    if (selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const ends = [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]].map(([node, offset]) => {
      const piece = (node.nodeType === 3 ? node.parentElement : node).closest("[data-start]");
      return piece && node.nodeType === 3 ? Number(piece.dataset.start) + length(node.data.slice(0, offset)) : null;
    });
    const holder = range.startContainer.parentElement && range.startContainer.parentElement.closest("article");
    if (ends.includes(null) || !holder || !holder.contains(range.endContainer)) return null;
    const entry = articles[holder.dataset.n];
    const whole = wholeOf(entry);
    let [start, end] = ends;
    while (start < end && whole[start].trim() === "") start += 1;
    while (end > start && whole[end - 1].trim() === "") end -= 1;
    return start < end ? { entry, start, end, surface: whole.slice(start, end).join("") } : null;
  }
  function addMarked() {
    const marked = markedWords();
    if (!marked) return;
    const { entry, start, end, surface } = marked;
    const row = rows.length;
    const cells = data.columns.map(() => null);
    const number = numberOf(surface);
    const value = Number.isFinite(number) ? number : null;
    Object.entries({ doc_id: entry.document.id, fact_id: `${entry.document.id}:+${row}`, article: 1, section: "body", start, end, surface, kind: data.plain.kind, topic: data.plain.kind, value,
      value_min: value, value_max: value, bound: data.exact, approximate: false, dimension: data.plain.dimension, status: "asserted" }).forEach(([name, cell]) => { cells[at[name]] = cell; });
    rows.push(cells);
    texts.push("");
    facts.order.push(row);
    entry.rows.push(row);
    verdicts.set(row, "gone");
    remember([row]);
    verdicts.set(row, "added");
    shownAnew(entry, row);
  }
  function moveToMarked() {
    const marked = markedWords();
    if (!marked || current === null || homeOf(current) !== marked.entry) return;
    const row = current;
    remember([row]);
    const cells = [...rows[row]];
    for (const name of ["start", "end", "surface"]) cells[at[name]] = marked[name];
    put(row, cells);
    verdicts.set(row, verdicts.get(row) === "added" ? "added" : "accepted");
    shownAnew(marked.entry, row);
  }
  function shownAnew(entry, row) {
    redraw(entry);
    document.getSelection().removeAllRanges();
    filter();
    touched(entry);
    card.hidden = true;
    edit(row);
  }
  const wholeOf = (entry) => [...entry.document.pieces.map((piece) => piece[1]).join("")];
  function redraw(entry) {
    const whole = wholeOf(entry);
    entry.rows.sort((a, b) => rows[a][at.start] - rows[b][at.start]);
    const told = entry.rows.filter((row) => verdicts.get(row) !== "gone").map((row) => [rows[row][at.start], rows[row][at.end], row]);
    const discards = entry.discards.map(([start, words_, reference]) => [start, start + length(words_), reference]);
    const free = discards.filter(([start, end]) => !told.some(([from, to]) => from < end && start < to));
    const pieces = [];
    let place = 0;
    for (const [start, end, reference] of [...told, ...free].sort((a, b) => a[0] - b[0])) {
      if (start < place) continue;
      if (start > place) pieces.push([place, whole.slice(place, start).join("")]);
      pieces.push([start, whole.slice(start, end).join(""), reference]);
      place = end;
    }
    if (place < whole.length) pieces.push([place, whole.slice(place).join("")]);
    entry.document.pieces = pieces;
    entry.element.querySelector(".text").remove();
    entry.marks = [];
    entry.drawn = false;
    drawText(entry);
  }
  async function saveText(entry) {
    const kept = entry.rows.filter((row) => !["rejected", "gone"].includes(verdicts.get(row))).map((row) =>
      Object.fromEntries(data.columns.map((name, index) => [name, rows[row][index]])));
    say(entry, "saving", "");
    try {
      const answer = await fetch("save", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Token": data.token },
        body: JSON.stringify({ document: Number(entry.element.dataset.n), rows: kept }),
      });
      const said = await answer.json();
      say(entry, said.message, answer.ok ? "saved" : "failed");
      if (answer.ok) {
        changed.delete(entry);
        entry.saved = true;
        countSaved();
      }
    } catch (error) {
      say(entry, `not saved: the program does not answer (${error.message})`, "failed");
    }
  }
  window.addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });

  function goToAddress() {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; } // no address of ours
    const row = id ? rows.findIndex((cells) => cells[at.fact_id] === id) : -1;
    if (row >= 0) goTo(homeOf(row), row);
  }
  window.addEventListener("hashchange", goToAddress);

  if (reviewing) {
    byId("undo").addEventListener("click", undo);
    countSaved();
    const next = articles.find((entry) => !entry.saved);
    if (next && next !== articles[0] && articles[0].saved) next.element.scrollIntoView(); // goes on where it was left
  }
  goToAddress();
  document.body.dataset.ready = "yes";
})();
