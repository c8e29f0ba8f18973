"use strict";
// Two charts: how many facts of each kind there are, and figures over time with their intervals.
const charts = (() => {
  const [HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [260, 56, 14, 12, 32];
  const WIDE_SPAN = 100; // how many times the smallest the largest may be before the scale is logarithmic
  const NARROW = 420;
  const DAY = 86400000;
  const format = (number) => number.toLocaleString("en-US", { maximumFractionDigits: 6 });

  function html(name, className, text) {
    return Object.assign(document.createElement(name), { className, textContent: text });
  }
  function svg(name, attributes, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  // `counts` are pairs of a kind and a number; the commonest goes first.
  function bars(list, counts) {
    const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const most = known.length ? known[0][1] : 1;
    list.replaceChildren(...known.map(([kind, count]) => {
      const line = html("li", `k-${kind}`, "");
      const track = html("span", "track", "");
      const fill = html("span", "fill", "");
      fill.style.width = `calc((100% - 3.5rem) * ${count / most})`;
      track.append(fill, html("span", "count", format(count)));
      line.append(html("span", "name", kind), track);
      return line;
    }));
  }

  function label(toll) {
    const [low, high] = [toll.low, toll.high].map((end) => end === null ? "…" : format(end));
    const value = toll.value === null ? "" : format(toll.value);
    return `${toll.document}, ${toll.day}: ${toll.kind} ${value && low === value && high === value ? value : `${value} (${low} to ${high})`.trim()}`;
  }
  const middle = (toll) => toll.value ?? toll.low ?? toll.high;
  function short(number) {
    for (const [size, sign] of [[1e9, "bn"], [1e6, "M"], [1e3, "k"]]) if (number >= size) return `${Number((number / size).toPrecision(3))}${sign}`;
    return String(Number(number.toPrecision(6)));
  }
  function levels(largest, wide) {
    if (wide) {
      const powers = Array.from({ length: Math.floor(Math.log10(largest)) + 1 }, (_, n) => 10 ** n);
      return [0, ...powers.filter((_, n) => n % Math.max(1, Math.floor(powers.length / 5)) === 0)];
    }
    const power = largest >= 4 ? 10 ** Math.floor(Math.log10(largest / 4)) : 1;
    const step = [1, 2, 5, 10].map((size) => size * power).find((size) => size >= largest / 4);
    return Array.from({ length: Math.floor(largest / step) + 1 }, (_, n) => step * n);
  }

  // Each toll: document, kind, day (ISO), value, low, high; unknown numbers are null. All have a day and some number.
  function tolls(holder, shown, width) {
    if (!shown.length) { holder.replaceChildren(); return; }
    const ends = shown.flatMap((toll) => [toll.value, toll.low, toll.high]).filter((end) => end !== null);
    const largest = Math.max(1, ...ends);
    const wide = largest > WIDE_SPAN * Math.min(largest, ...ends.filter((end) => end > 0));
    const scale = (number) => wide ? Math.log1p(Math.max(0, number)) / Math.log1p(largest) : Math.max(0, number) / largest;
    const times = shown.map((toll) => Date.parse(toll.day));
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const room = width - LEFT - RIGHT;
    const across = (time) => first === last ? LEFT + room / 2 : LEFT + 12 + ((room - 24) * (time - first)) / (last - first);
    const down = (number) => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * scale(number);
    const days = Math.round((last - first) / DAY);
    const steps = Math.min(days, width < NARROW ? 1 : 3);
    const marks = Array.from({ length: steps + 1 }, (_, n) => first + Math.round((days * n) / Math.max(1, steps)) * DAY);
    const picture = svg("svg", { class: "chart", width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "img",
      "aria-label": `${shown.length} figures over time, with their intervals` });
    for (const level of levels(largest, wide)) {
      const y = down(level);
      picture.append(svg("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y, y2: y }),
        svg("text", { class: "y", x: LEFT - 6, y: y + 4, "text-anchor": "end" }, short(level)));
    }
    for (const mark of marks) {
      const x = across(mark);
      const anchor = first === last ? "middle" : mark === first ? "start" : mark === last ? "end" : "middle";
      picture.append(svg("text", { class: "x", x, y: HEIGHT - 10, "text-anchor": anchor }, new Date(mark).toISOString().slice(0, 10)));
    }
    for (const [n, toll] of shown.entries()) {
      const x = across(times[n]);
      const [low, high] = [toll.low, toll.high].map((end) => down(end ?? middle(toll)));
      picture.append(svg("g", { class: `toll k-${toll.kind}` }, svg("title", {}, label(toll)),
        svg("line", { x1: x, x2: x, y1: low, y2: high }), svg("circle", { cx: x, cy: down(middle(toll)), r: 4.5 })));
    }
    holder.replaceChildren(picture);
  }
  return { bars, tolls };
})();
