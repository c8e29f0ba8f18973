"use strict";
// Incidents: an overview by day and place, and of each incident its figures with every claim, in order of publication.
const incidents = (() => {
  const MOST_COLUMNS = 31; // days; where there are more, months
  const MOST_PLACES = 15;
  const AT_ONCE = 25;
  const [WIDTH, HEIGHT, EDGE] = [150, 16, 6];
  const format = (number) => number.toLocaleString("en-US", { maximumFractionDigits: 6 });
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  function range(low, high) {
    if (low === null && high === null) return "";
    if (low === high) return format(low);
    if (high === null) return `${format(low)} or more`;
    return low === null ? `up to ${format(high)}` : `${format(low)} to ${format(high)}`;
  }
  function told({ value, low, high }) {
    const wide = range(low, high);
    if (value === null) return wide || "?";
    return wide === "" || wide === format(value) ? format(value) : `${format(value)} (${wide})`;
  }
  const place = (incident) => [incident.place, incident.country].filter((part) => part).join(", ") || "place not told";
  const day = (incident) => incident.start === "" ? "day not told" : incident.end && incident.end !== incident.start ? `${incident.start} to ${incident.end}` : incident.start;
  const reports = (number) => `${number} report${number === 1 ? "" : "s"}`;
  const chip = (figure) => make("span", { className: `chip k-${figure.kind}`, title: figure.why }, `${figure.kind} ${told(figure)}`);
  const isDisputed = (incident) => incident.figures.some((figure) => figure.conflict);

  // ------------------------------------------------------------ by day and place
  function overview(table, shown, open) {
    const days = new Set(shown.map(({ start }) => start).filter((start) => start !== ""));
    const byMonth = days.size > MOST_COLUMNS;
    const column = ({ start }) => start === "" ? "" : byMonth ? start.slice(0, 7) : start;
    const columns = [...new Set(shown.map(column))].sort((a, b) => (a === "") - (b === "") || (a < b ? -1 : 1)).slice(-MOST_COLUMNS);
    const rows = new Map();
    for (const incident of shown) rows.set(place(incident), [...(rows.get(place(incident)) || []), incident]);
    const most = [...rows].sort((a, b) => count(b[1]) - count(a[1]) || (a[0] < b[0] ? -1 : 1));
    const kept = most.slice(0, MOST_PLACES);
    const rest = most.slice(MOST_PLACES).flatMap(([, some]) => some);
    if (rest.length) kept.push([`${most.length - MOST_PLACES} other places`, rest]);
    table.tHead.replaceChildren(make("tr", {}, make("th", { scope: "col" }, "place"), ...columns.map((name) => make("th", { scope: "col" }, name || "no day"))));
    table.tBodies[0].replaceChildren(...kept.map(([name, some]) => make("tr", {}, make("th", { scope: "row" }, name),
      ...columns.map((one) => make("td", {}, ...cell(some.filter((incident) => column(incident) === one), open))))));
    const hidden = new Set(shown.map(column)).size - columns.length;
    return hidden > 0 ? `The last ${columns.length} ${byMonth ? "months" : "days"} are shown; ${hidden} before them are not.` : "";
  }
  const count = (some) => some.reduce((sum, { documents }) => sum + documents.length, 0);
  function cell(some, open) {
    const ranked = [...some].sort((a, b) => b.documents.length - a.documents.length);
    const links = ranked.slice(0, 3).map((incident) => {
      const figure = incident.figures[0];
      const words = figure ? `${figure.kind} ${told(figure)}` : reports(incident.documents.length);
      const link = make("button", { type: "button", className: `link${figure ? ` k-${figure.kind}` : ""}`, title: `${incident.name}: ${reports(incident.documents.length)}` }, words);
      link.addEventListener("click", () => open(incident));
      return make("div", {}, link);
    });
    if (ranked.length > 3) links.push(make("div", {}, `and ${ranked.length - 3} more`));
    return links;
  }

  // ------------------------------------------------------------ one incident
  function interval(claim, largest, kind) {
    const x = (number) => EDGE + ((WIDTH - 2 * EDGE) * number) / largest;
    const middle = claim.value ?? claim.low ?? claim.high ?? 0;
    const picture = svg("svg", { class: `interval k-${kind}`, width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": told(claim) });
    picture.append(svg("line", { class: "ground", x1: EDGE, x2: WIDTH - EDGE, y1: HEIGHT / 2, y2: HEIGHT / 2 }));
    if (claim.low !== claim.high) picture.append(svg("line", { class: claim.high === null || claim.low === null ? "reach open" : "reach",
      x1: x(claim.low ?? 0), x2: x(claim.high ?? largest), y1: HEIGHT / 2, y2: HEIGHT / 2 }));
    picture.append(svg("circle", { cx: x(middle), cy: HEIGHT / 2, r: 4.5 }));
    return picture;
  }
  function claimsOf(figure, fields, sentenceOf, show) {
    const at = Object.fromEntries(fields.map((name, index) => [name, index]));
    const claims = figure.claims.map((cells) => Object.fromEntries(fields.map((name) => [name, cells[at[name]]])));
    const largest = Math.max(1, ...claims.flatMap(({ value, low, high }) => [value, low, high]).filter((number) => number !== null));
    const head = ["published", "outlet", "whose figure", "figure", "interval", "sentence"];
    const lines = claims.map((claim) => {
      const link = make("button", { type: "button", className: "link", title: "Show it in its text" }, told(claim));
      if (claim.row >= 0) link.addEventListener("click", () => show(claim.row)); else link.disabled = true;
      const notes = [claim.status === "asserted" ? "" : claim.status, claim.group, claim.standing === "replaced" ? "replaced" : "", claim.copy_of ? `printed again from ${claim.copy_of}` : ""];
      const note = notes.filter((word) => word).join(", ");
      return make("tr", { className: claim.copy_of ? "replaced" : claim.standing }, make("td", {}, claim.published),
        make("td", {}, claim.outlet ? `${claim.outlet} ` : "", make("small", {}, claim.document)), make("td", {}, claim.source || "the text itself"),
        make("td", { className: "number" }, link, note ? make("small", {}, ` ${note}`) : ""), make("td", {}, interval(claim, largest, figure.kind)),
        make("td", { className: "wide" }, make("div", { title: sentenceOf(claim.row) }, sentenceOf(claim.row))));
    });
    return make("div", { className: "scroll claims", tabIndex: 0 }, make("table", {}, make("thead", {}, make("tr", {}, ...head.map((name) => make("th", { scope: "col" }, name)))), make("tbody", {}, ...lines)));
  }
  function detailsOf(incident, fields, sentenceOf, show) {
    const line = make("summary", {}, make("b", {}, place(incident)), ` ${day(incident)} `, ...incident.figures.map(chip),
      make("small", {}, ` ${reports(incident.documents.length)}`), isDisputed(incident) ? make("span", { className: "disputed" }, "claims differ") : "");
    const details = make("details", { className: "incident" }, line);
    details.dataset.incident = incident.name;
    details.addEventListener("toggle", () => {
      if (!details.open || details.children.length > 1) return;
      for (const figure of incident.figures) details.append(make("h3", {}, chip(figure), figure.conflict ? make("span", { className: "disputed" }, "claims differ") : ""),
        make("p", { className: "why" }, figure.why), claimsOf(figure, fields, sentenceOf, show));
      if (!incident.figures.length) details.append(make("p", {}, `No figure is told. Told by ${incident.documents.join(", ")}.`));
    });
    return details;
  }

  // Draws the incidents in `panel`. `shows` says whether the filters let a row through, `sentenceOf` gives the sentence
  // of a row, `show` goes to its words.
  function draw(panel, all, fields, { shows, sentenceOf, show }) {
    const row = fields.indexOf("row");
    const shown = all.filter((incident) => shows(incident.figures.flatMap(({ claims }) => claims.map((cells) => cells[row]).filter((number) => number >= 0))));
    const order = panel.querySelector(".order").value;
    const ranks = { reports: (a, b) => b.documents.length - a.documents.length, disputed: (a, b) => isDisputed(b) - isDisputed(a) || b.documents.length - a.documents.length };
    const sorted = [...shown];
    if (ranks[order]) sorted.sort(ranks[order]);
    const list = panel.querySelector(".list");
    const rest = [...sorted];
    const more = make("button", { type: "button", className: "more" });
    const add = () => {
      more.before(...rest.splice(0, AT_ONCE).map((incident) => detailsOf(incident, fields, sentenceOf, show)));
      more.textContent = `Show ${Math.min(rest.length, AT_ONCE)} of ${rest.length} more`;
      more.hidden = rest.length === 0;
    };
    more.addEventListener("click", add);
    list.replaceChildren(more);
    add();
    const open = (incident) => {
      while (rest.includes(incident)) add();
      const found = [...list.querySelectorAll("details")].find((one) => one.dataset.incident === incident.name);
      found.open = true;
      found.scrollIntoView({ block: "start" });
      found.querySelector("summary").focus({ preventScroll: true });
    };
    panel.querySelector(".note").textContent = overview(panel.querySelector(".overview table"), shown, open);
    panel.querySelector(".none").hidden = shown.length > 0;
    panel.querySelector(".overview").hidden = shown.length === 0;
  }
  return { draw };
})();
