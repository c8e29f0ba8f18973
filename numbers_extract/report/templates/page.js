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
  const SHOWN = ["surface", "kind", "value", "value_min", "value_max", "sentence", "subject", "doc_id", "source", "status",
    "place", "time", "group", "bound", "unit", "scope", "change", "country", "section"]; // what matters first
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
  // `papers` are the documents, `articles` what they hold; these stand one below the other, and are made when they
  // come into view. The words of a title are a heading where they stand, so that an article has one.
  const papers = [];
  const articles = [];
  const entryOf = []; // by row
  const isTitle = ({ headline: [first, last] }, start) => start >= first && start < last;
  function drawText(entry) {
    if (entry.drawn) return;
    entry.drawn = true;
    const body = make("div", { className: "text" });
    let title = null;
    for (const [start, text, reference] of entry.pieces) {
      if (isTitle(entry, start) && !title) body.append(title = make("h2", { className: "title" }));
      (isTitle(entry, start) ? title : body).append(pieceOf(entry, start, text, reference));
    }
    if (title) entry.title.remove();
    entry.element.append(body);
    paint(entry);
    markFound(body);
  }
  function pieceOf(entry, start, text, reference) {
    if (reference >= 0) return markOf(entry, reference, start, text);
    const piece = make("span", {}, text);
    piece.dataset.start = start;
    if (reference === undefined) return piece;
    const [, reason, rule] = entry.paper.document.discards[-1 - reference];
    Object.assign(piece, { className: "discard", title: `no fact: ${reason} (${rule})` });
    Object.assign(piece.dataset, { reason, rule });
    if (section.classList.contains("discards")) piece.tabIndex = 0;
    return piece;
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
    const paper = { document: document_, n, id: document_.id, entries: [], saved: false };
    papers.push(paper);
    for (const told of document_.articles) articleOf(paper, told);
    const all = paper.entries;
    for (const piece of document_.pieces) (all.findLast(({ start }) => start <= piece[0]) || all[0]).pieces.push(piece);
    for (let row = document_.first; row < document_.first + document_.size; row += 1) {
      const entry = all.find(({ number }) => number === rows[row][at.article]) || all[0];
      entry.rows.push(row);
      entryOf[row] = entry;
      if (data.notes[n] === "saved") verdicts.set(row, "accepted");
    }
    for (const entry of all) {
      entry.discards = entry.pieces.filter(([, , reference]) => reference < 0);
      entry.title.textContent = entry.pieces.filter(([start]) => isTitle(entry, start)).map(([, words_]) => words_).join("").trim() || entry.told || paper.id || "(no name)";
      if (entry.title.textContent !== paper.id) entry.about.prepend(make("span", { className: "name" }, all.length > 1 ? `${paper.id}, article ${entry.number}` : paper.id));
      if (entry.day) entry.about.prepend(make("time", { dateTime: entry.day }, entry.day));
      if (entry.outlet) entry.about.prepend(make("strong", {}, entry.outlet));
    }
    if (reviewing) reviewBar(paper);
  });
  function articleOf(paper, [number, start, told, outlet, day, ...headline]) {
    const [about, title] = [make("p", { className: "about" }), make("h2", { className: "title" })];
    const element = make("article", {}, about, title);
    element.dataset.n = articles.length;
    const entry = { paper, number, start, told, outlet, day, headline, pieces: [], element, about, title, marks: [], drawn: false, rows: [], discards: [] };
    articles.push(entry);
    paper.entries.push(entry);
    section.append(element);
    seen.observe(element);
  }
  const homeOf = (row) => entryOf[row];
  const rowsOf = (paper) => paper.entries.flatMap((entry) => entry.rows);
  const markOfRow = (row) => homeOf(row).marks.find((mark) => Number(mark.dataset.row) === row) || null;

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
    card.replaceChildren(closer(), make("h2", {}, make("span", { className: `chip k-${cells[at.kind]}` }, cells[at.kind]), ` ${cells[at.surface]}`), list);
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
    card.replaceChildren(closer(), make("h2", {}, element.textContent), list);
    card.hidden = false;
    place(element);
  }
  // Else the card stands at the bottom of the window. Where it would lie over the lines of the words that it tells of, it
  // stands below or above them, on the side with more room, and is no higher than that.
  let told = null;
  const [GAP, BESIDE, WIDEST] = [8, 300, 420]; // pixels
  function place(words_) {
    told = words_;
    if (card.hidden || !told) return;
    card.classList.remove("above", "beside");
    for (const name of ["--room", "--left", "--top", "--wide"]) card.style.removeProperty(name);
    const [mark, lines, box] = [told, told.closest(".text"), card].map((one) => one.getBoundingClientRect());
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (width - lines.right >= BESIDE) { besideThe(mark, lines, width, height); return; }
    if (mark.bottom <= box.top || mark.top >= box.bottom || lines.right <= box.left) return;
    const [above, below] = [mark.top, height - mark.bottom].map((room) => room - (height - box.bottom) - GAP);
    card.classList.toggle("above", above > below);
    card.style.setProperty("--room", `${Math.max(above, below, 0)}px`);
  }
  // Where there is room at the side of the text it stands there, as high as the words.
  function besideThe(mark, lines, width, height) {
    card.classList.add("beside");
    card.style.setProperty("--left", `${lines.right + GAP}px`);
    card.style.setProperty("--wide", `${Math.min(width - lines.right - 2 * GAP, WIDEST)}px`);
    card.style.setProperty("--top", `${Math.max(GAP, Math.min(mark.top - GAP, height - card.offsetHeight - GAP))}px`);
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
  for (const [id, title] of new Map(papers.map(({ id: name, entries: [entry] }) => [name, entry.title.textContent])))
    byId("document").append(make("option", { value: id }, title === id ? id : `${id}: ${title}`));
  const CHOICES = ["search", "document", "source", "status", "country"];
  const BOXES = ["only-conflict", "only-unread", ...(reviewing ? ["only-unjudged"] : [])];
  const kindBoxes = [...document.querySelectorAll("#kinds input")];
  const conflicting = conflictingRows();
  byId("conflicts").textContent = conflicting.size.toLocaleString("en-US");
  // The rows of an article and kind whose figure is disputed there, and those that the reports of an incident dispute.
  function conflictingRows() {
    const place = Object.fromEntries(data.figure_columns.map((name, index) => [name, index]));
    const key = (...parts) => parts.join("\u0001");
    const disputed = new Set(figures.filter(({ cells }) => cells[place.conflict]).map(({ cells }) => key(cells[place.doc_id], cells[place.article], cells[place.kind])));
    const found = new Set();
    rows.forEach((row, index) => { if (disputed.has(key(row[at.doc_id], row[at.article], row[at.kind]))) found.add(index); });
    const claimed = data.claim_fields.indexOf("row");
    for (const incident of data.incidents) for (const { conflict, claims } of incident.figures) if (conflict) for (const cells of claims) if (cells[claimed] >= 0) found.add(cells[claimed]);
    return found;
  }
  function testOfFilters() {
    const kinds = new Set(kindBoxes.filter((box) => box.checked).map((box) => box.value));
    const known = new Set(kindBoxes.map((box) => box.value));
    const search = byId("search").value.toLowerCase();
    const [chosen, source, status, country] = CHOICES.slice(1).map((id) => byId(id).value);
    const [conflict, unread, unjudged] = ["only-conflict", "only-unread", "only-unjudged"].map((id) => BOXES.includes(id) && byId(id).checked);
    const parts = [
      (row) => !known.has(row[at.kind]) || kinds.has(row[at.kind]),
      chosen && ((row) => row[at.doc_id] === chosen),
      source && ((row) => row[at.source] === source),
      status && ((row) => row[at.status] === status),
      country && ((row) => (row[at.country] || "").split(";").includes(country)),
      unread && ((row) => row[at.rule] === data.unread.rule),
      conflict && ((_, index) => conflicting.has(index)),
      unjudged && ((_, index) => !verdicts.has(index)),
      search && ((_, index) => texts[index].includes(search)),
    ].filter((part) => part);
    return (row, index) => verdicts.get(index) !== "gone" && parts.every((part) => part(row, index));
  }
  function filter() {
    const [passes, chosen] = [testOfFilters(), byId("document").value];
    let count = 0;
    visible = new Uint8Array(rows.length);
    rows.forEach((row, index) => { if (passes(row, index)) { visible[index] = 1; count += 1; } });
    const some = count < rows.length;
    for (const entry of articles) {
      const found = reviewing || !some || entry.rows.some((row) => visible[row]);
      entry.element.hidden = chosen ? entry.paper.id !== chosen : !found;
      if (entry.drawn) paint(entry);
    }
    byId("matching").textContent = some ? `${count.toLocaleString("en-US")} of ${rows.length.toLocaleString("en-US")} facts` : "";
    tellEmpty(count);
    shownFigures = figures.map((_, index) => index).filter((index) => figures[index].rows.some((row) => visible[row]));
    redrawPanels();
    markFound();
    placeAgain();
  }
  function tellEmpty(count) {
    const [box, [words_, reset]] = [byId("empty"), byId("empty").children];
    const asked = CHOICES.filter((id) => byId(id).value).map((id) => `${id} “${byId(id).value}”`).concat(BOXES.filter((id) => byId(id).checked).map((id) => byId(id).parentElement.firstChild.nextSibling.textContent.trim().toLowerCase()));
    const off = kindBoxes.filter((one) => !one.checked).length;
    if (off) asked.unshift(off === kindBoxes.length ? "no kind" : `${kindBoxes.length - off} of ${kindBoxes.length} kinds`);
    const why = asked.length ? `No fact fits the filters: ${asked.join(", ")}.` : "No fact is left.";
    words_.textContent = !papers.length ? "There is no text here." : !rows.length ? "No fact was found in what was read." : count ? "" : why;
    reset.hidden = !rows.length;
    box.hidden = words_.textContent === "";
  }

  // ---------------------------------------------------------------- the filters in the address
  const firstTab = data.incidents.length ? "incidents" : "texts";
  function writeAddress() {
    const told_ = new URLSearchParams();
    const tab = document.querySelector("[role=tab][aria-selected=true]").getAttribute("aria-controls");
    if (tab !== firstTab) told_.set("view", tab);
    const on = kindBoxes.filter((box) => box.checked);
    if (on.length < kindBoxes.length) told_.set("kind", on.map((box) => box.value).join(","));
    for (const id of CHOICES) if (byId(id).value) told_.set(id, byId(id).value);
    for (const id of [...BOXES, "show-discards"]) if (byId(id).checked) told_.set(id, "yes");
    const [page_, words_] = [location.href.split("#")[0], String(told_)];
    try { window.history.replaceState(null, "", words_ ? `${page_}#?${words_}` : page_); } catch { /* too often, or not allowed here */ }
  }
  function readAddress() {
    if (!location.hash.startsWith("#?")) return;
    const told_ = new URLSearchParams(location.hash.slice(2));
    const kinds = told_.has("kind") ? new Set(told_.get("kind").split(",")) : null;
    for (const box of kindBoxes) box.checked = kinds === null || kinds.has(box.value);
    for (const id of CHOICES) {
      const value = told_.get(id) || "";
      const field = byId(id);
      field.value = id === "search" || [...field.options].some((option) => option.value === value) ? value : "";
    }
    for (const id of BOXES) byId(id).checked = told_.has(id);
    byId("show-discards").checked = told_.has("show-discards");
    showDiscards();
    const view = told_.get("view") || firstTab;
    if (tabs.some((tab) => tab.getAttribute("aria-controls") === view)) selectTab(view);
    filter();
  }
  function showDiscards() {
    const on = byId("show-discards").checked;
    section.classList.toggle("discards", on);
    for (const discard of section.querySelectorAll(".discard")) discard.tabIndex = on ? 0 : -1;
  }
  const filterAnew = () => { filter(); writeAddress(); };
  function reset() {
    for (const box of kindBoxes) box.checked = true;
    for (const id of CHOICES) byId(id).value = "";
    for (const id of BOXES) byId(id).checked = false;
    filterAnew();
  }
  byId("kinds").addEventListener("change", filterAnew);
  for (const [id, on] of [["all-kinds", true], ["no-kinds", false]]) byId(id).addEventListener("click", () => {
    for (const box of kindBoxes) box.checked = on;
    filterAnew();
  });
  for (const id of [...CHOICES, ...BOXES]) byId(id).addEventListener(id === "search" ? "input" : "change", filterAnew);
  byId("show-discards").addEventListener("change", () => { showDiscards(); hideCard(); writeAddress(); });
  byId("filter-box").addEventListener("toggle", placeAgain);
  byId("reset").addEventListener("click", reset);
  byId("empty").querySelector("button").addEventListener("click", () => { reset(); byId("search").focus(); });

  // ---------------------------------------------------------------- the words searched for, marked
  const found = "highlights" in CSS ? new Highlight() : null; // marks what a text is without changing it
  if (found) CSS.highlights.set("found", found);
  const rangesOf = new Map();
  function forget(root) {
    for (const range of rangesOf.get(root) || []) found.delete(range);
    rangesOf.delete(root);
  }
  // Marks them anew in `root`, or in all that is shown.
  function markFound(root) {
    if (!found) return;
    for (const known of [...rangesOf.keys()]) if (!root || root === known || !known.isConnected) forget(known);
    const search = byId("search").value.trim();
    if (search === "") return;
    const pattern = new RegExp(search.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&")).join("\\s+"), "giu");
    const roots = root ? [root] : [...articles.filter(({ element, drawn }) => drawn && !element.hidden).map(({ element }) => element.querySelector(".text")), ...document.querySelectorAll("main > section:not([hidden]) tbody")];
    for (const one of roots) { const ranges = foundIn(one, pattern); rangesOf.set(one, ranges); for (const range of ranges) found.add(range); }
  }
  function foundIn(root, pattern) {
    const nodes = [];
    let whole = "";
    for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); walker.nextNode();) {
      if (walker.currentNode.parentElement.closest("td") !== (nodes.length ? nodes.at(-1)[0].parentElement.closest("td") : null)) whole += "\u0001"; // no cell goes on in the next
      nodes.push([walker.currentNode, whole.length]);
      whole += walker.currentNode.data;
    }
    let n = 0;
    const placeOf = (offset, atEnd) => {
      while (n + 1 < nodes.length && (atEnd ? nodes[n + 1][1] < offset : nodes[n + 1][1] <= offset)) n += 1;
      return [nodes[n][0], Math.min(offset - nodes[n][1], nodes[n][0].length)];
    };
    return [...whole.matchAll(pattern)].map(({ index, 0: words_ }) => {
      const range = document.createRange();
      range.setStart(...placeOf(index, false));
      range.setEnd(...placeOf(index + words_.length, true));
      return range;
    });
  }

  if (matchMedia("(max-width: 40rem)").matches) byId("filter-box").open = false;

  // ---------------------------------------------------------------- tables
  function around(sentence, surface) { // the words of the fact stand out where they stand once
    const parts = surface ? sentence.split(surface) : [];
    return parts.length === 2 ? [parts[0], make("strong", {}, surface), parts[1]] : [sentence];
  }
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
      markFound(find("tbody"));
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
    fill: (row, name, text) => name === "surface" ? [linkTo(row, text)] : name === "sentence" ? [make("div", { title: text }, ...around(text, rows[row][at.surface]))] : [text],
  });
  let letThrough = new Set(shownFigures);
  const summary = makeTable({
    panel: "summary", columns: data.figure_columns, names: [...new Set(["kind", "value", "value_min", "value_max", ...data.figure_columns])], about: data.about_figures,
    numbers: new Set(["value", "value_min", "value_max", "facts"]), cells: figures.map((figure) => figure.cells),
    shows: (index) => letThrough.has(index),
    mark: (index) => ({ kind: figures[index].cells[2], document: figures[index].cells[0] }),
    fill: (index, name, text) => name === "fact_id" ? figures[index].rows.flatMap((row, n) => [n ? " " : "", linkTo(row, rows[row][at.fact_id])]) : [text],
  });

  // ---------------------------------------------------------------- charts
  const toll = ({ cells: [document_, , kind, value, low, high], day, rows: [row] }) => ({ document: document_, kind, day, value, low, high, row });
  // Who was counted: each incident by its figure, and where there are none, each article by its own.
  function peopleShown() {
    const claimed = data.claim_fields.indexOf("row");
    const all = data.incidents.length ? data.incidents.flatMap((incident, n) => incident.figures.map((figure) => ({ ...figure, of: n, rows: figure.claims.map((cells) => cells[claimed]) }))) :
      figures.map(({ cells: [of, article, kind, value, low, high], rows: some }) => ({ kind, value, low, high, of: `${of} ${article}`, rows: some }));
    return all.filter(({ kind, rows: some }) => data.people_kinds.includes(kind) && some.some((row) => visible[row]));
  }
  function drawPeople() {
    const people = peopleShown();
    charts.people(byId("bars"), people);
    const [count, incident] = [new Set(people.map(({ of }) => of)).size, data.incidents.length > 0];
    const many = `${count.toLocaleString("en-US")} ${incident ? "incident" : "article"}${count === 1 ? "" : "s"}`;
    byId("counted").textContent = !count ? "No people are counted by the facts shown." : `People told of in ${many}${count === 1 ? "" : incident ? ", each counted once" : ", added up: an event that two of them tell counts twice"}. A bracket is the interval.`;
  }
  function drawCharts(width) {
    drawPeople();
    const tolls = shownFigures.map((index) => toll(figures[index])).filter((one) =>
      data.toll_kinds.includes(one.kind) && [one.value, one.low, one.high].some((number) => number !== null));
    const dated = tolls.filter((one) => one.day !== "");
    charts.tolls(byId("tolls"), dated, width || Math.max(280, byId("charts").clientWidth - 40), data.toll_kinds, { open: ({ row }) => goTo(homeOf(row), row), scrolls: width === undefined });
    byId("tolls").hidden = dated.length === 0;
    const kinds = data.toll_kinds.filter((kind) => dated.some((one) => one.kind === kind));
    byId("legend").replaceChildren(...kinds.flatMap((kind) => [make("span", { className: `chip k-${kind}` }, charts.sign(data.toll_kinds.indexOf(kind)), kind), " "]),
      kinds.length ? "A line is the interval of a figure, an arrow one without an end. A click shows the sentence." : "");
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
  window.addEventListener("beforeprint", () => { // the summary goes first, and nothing is left out
    byId("empty").after(byId("summary"));
    section.before(byId("charts"));
    articles.forEach(drawText);
    summary.draw(true);
    drawCharts(640);
    if (!data.incidents.length) return;
    drawIncidents();
    for (const more = byId("incidents").querySelector(".more"); !more.hidden;) more.click();
  });
  window.addEventListener("afterprint", () => { byId("table").after(byId("summary"), byId("charts")); redrawPanels(); });
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
    markFound();
  }
  tabs.forEach((tab, n) => {
    tab.addEventListener("click", () => { hideCard(); selectTab(tab.getAttribute("aria-controls")); writeAddress(); });
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      const next = tabs[(n + by + tabs.length) % tabs.length];
      selectTab(next.getAttribute("aria-controls"));
      next.focus();
      writeAddress();
    });
  });

  if (data.incidents.length) {
    byId("incidents").querySelector(".order").addEventListener("change", drawIncidents);
    byId("incidents").addEventListener("toggle", () => markFound(), true);
    selectTab("incidents");
  }
  articles.slice(0, AT_ONCE).forEach(drawText); // the observer tells of the others after the first frame

  // ---------------------------------------------------------------- light and dark
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const KEY = "numbers-extract-colours";
  let scheme = "";
  try { scheme = localStorage.getItem(KEY) || ""; } catch { /* not allowed here */ }
  function showScheme() {
    document.documentElement.style.colorScheme = scheme;
    const isDark = scheme ? scheme === "dark" : dark.matches;
    byId("theme").textContent = isDark ? "Light colours" : "Dark colours";
    byId("theme").dataset.next = isDark ? "light" : "dark";
  }
  byId("theme").addEventListener("click", () => {
    scheme = byId("theme").dataset.next;
    try { localStorage.setItem(KEY, scheme); } catch { /* it holds until the page is left */ }
    showScheme();
  });
  dark.addEventListener("change", showScheme);
  showScheme();

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
    for (const entry of new Set(last.map(({ row }) => homeOf(row)))) { redraw(entry); touched(entry.paper); }
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
    judged(homeOf(row).paper);
  }
  function judged(paper) {
    if (byId("only-unjudged").checked) filter(); else redrawPanels();
    touched(paper);
  }
  function acceptRest(paper) {
    const rest = rowsOf(paper).filter((row) => visible[row] && !verdicts.has(row));
    if (!rest.length) return;
    remember(rest);
    for (const row of rest) verdicts.set(row, "accepted");
    judged(paper);
  }
  function touched(paper) {
    changed.add(paper);
    say(paper, "not saved", "");
    paper.entries.forEach(paint);
  }
  function say(paper, text, className) { paper.note.textContent = text; paper.note.className = className; }
  const reviewKeys = {
    a: () => { if (current !== null) { judge(current, "accepted"); step(1); } },
    x: () => { if (current !== null) { judge(current, "rejected"); step(1); } },
    e: () => { if (current !== null) edit(current); },
    m: () => addMarked(),
    r: () => moveToMarked(),
    u: () => undo(),
    A: () => { const paper = current === null ? papers.find((one) => !one.saved) : homeOf(current).paper; if (paper) acceptRest(paper); },
    s: () => { const paper = current === null ? [...changed][0] : homeOf(current).paper; if (paper) saveText(paper); },
  };
  function countSaved() {
    const done = papers.filter((paper) => paper.saved).length;
    byId("saved").textContent = `${done} of ${papers.length} text${papers.length === 1 ? "" : "s"} saved`;
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
  function reviewBar(paper) {
    paper.note = make("small", {}, "");
    paper.note.setAttribute("role", "status");
    const save = make("button", { type: "button", className: "save" }, "Save this text");
    save.addEventListener("click", () => saveText(paper));
    const add = holding(make("button", { type: "button", className: "add" }, "Add the marked words"));
    add.addEventListener("click", () => addMarked());
    const rest = make("button", { type: "button", className: "rest" }, "Accept the rest");
    rest.addEventListener("click", () => acceptRest(paper));
    paper.entries[0].about.append(save, add, rest, paper.note);
    const note = data.notes[paper.n] || "";
    paper.saved = note === "saved";
    say(paper, note, paper.saved ? "saved" : "");
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
      judged(homeOf(row).paper);
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
    const others = rowsOf(homeOf(row).paper).filter((other) => other !== row);
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
    const blank = (place) => whole[place - entry.start].trim() === "";
    while (start < end && blank(start)) start += 1;
    while (end > start && blank(end - 1)) end -= 1;
    return start < end ? { entry, start, end, surface: whole.slice(start - entry.start, end - entry.start).join("") } : null;
  }
  function addMarked() {
    const marked = markedWords();
    if (!marked) return;
    const { entry, start, end, surface } = marked;
    const row = rows.length;
    const cells = data.columns.map(() => null);
    const number = numberOf(surface);
    const value = Number.isFinite(number) ? number : null;
    Object.entries({ doc_id: entry.paper.id, fact_id: `${entry.paper.id}:+${row}`, article: entry.number, section: "body", start, end, surface, kind: data.plain.kind, topic: data.plain.kind, value,
      value_min: value, value_max: value, bound: data.exact, approximate: false, dimension: data.plain.dimension, status: "asserted" }).forEach(([name, cell]) => { cells[at[name]] = cell; });
    rows.push(cells);
    texts.push("");
    facts.order.push(row);
    entry.rows.push(row);
    entryOf[row] = entry;
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
    touched(entry.paper);
    card.hidden = true;
    edit(row);
  }
  const wholeOf = (entry) => [...entry.pieces.map((piece) => piece[1]).join("")];
  function redraw(entry) {
    const whole = wholeOf(entry);
    entry.rows.sort((a, b) => rows[a][at.start] - rows[b][at.start]);
    const told = entry.rows.filter((row) => verdicts.get(row) !== "gone").map((row) => [rows[row][at.start], rows[row][at.end], row]);
    const discards = entry.discards.map(([start, words_, reference]) => [start, start + length(words_), reference]);
    const free = discards.filter(([start, end]) => !told.some(([from, to]) => from < end && start < to));
    const pieces = [];
    const cut = (from, to) => whole.slice(from - entry.start, to - entry.start).join("");
    const plain = (from, to) => {
      const ends = [from, ...entry.headline.filter((place) => from < place && place < to), to];
      for (const [n, end] of ends.slice(1).entries()) if (ends[n] < end) pieces.push([ends[n], cut(ends[n], end)]);
    };
    let place = entry.start;
    for (const [start, end, reference] of [...told, ...free].sort((a, b) => a[0] - b[0])) {
      if (start < place) continue;
      plain(place, start);
      pieces.push([start, cut(start, end), reference]);
      place = end;
    }
    plain(place, entry.start + whole.length);
    entry.pieces = pieces;
    if (entry.drawn) entry.element.querySelector(".text").remove();
    entry.marks = [];
    entry.drawn = false;
    drawText(entry);
  }
  async function saveText(paper) {
    const kept = rowsOf(paper).filter((row) => !["rejected", "gone"].includes(verdicts.get(row))).map((row) =>
      Object.fromEntries(data.columns.map((name, index) => [name, rows[row][index]])));
    say(paper, "saving", "");
    try {
      const answer = await fetch("save", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Token": data.token },
        body: JSON.stringify({ document: paper.n, rows: kept }),
      });
      const said = await answer.json();
      say(paper, said.message, answer.ok ? "saved" : "failed");
      if (answer.ok) {
        changed.delete(paper);
        paper.saved = true;
        countSaved();
      }
    } catch (error) {
      say(paper, `not saved: the program does not answer (${error.message})`, "failed");
    }
  }
  window.addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });

  function goToAddress() {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { /* no address of a row */ }
    const row = id ? rows.findIndex((cells) => cells[at.fact_id] === id) : -1;
    if (row >= 0) goTo(homeOf(row), row); else readAddress();
  }
  window.addEventListener("hashchange", goToAddress);

  if (reviewing) {
    byId("undo").addEventListener("click", undo);
    countSaved();
    const next = papers.find((paper) => !paper.saved);
    if (next && next !== papers[0] && papers[0].saved) next.entries[0].element.scrollIntoView(); // goes on where it was left
  }
  filter();
  goToAddress();
  document.body.dataset.ready = "yes";
})();
