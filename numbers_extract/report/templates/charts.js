"use strict";
// Two charts: how many people of each kind there are, and figures over time with their intervals.
const charts = (() => {
  const [HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [260, 56, 14, 12, 32];
  const WIDE_SPAN = 100; // how many times the smallest the largest may be before the scale is logarithmic
  const [LEAST_STEP, MOST_STEP, DAY_ROOM] = [5, 16, 90]; // pixels from figure to figure, and for the name of a day
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

  // A sum of figures, each {value, low, high}; where none of its ends is known, it is about its value.
  function sum(figures) {
    const total = { value: 0, low: 0, high: 0, about: false, open: false };
    for (const { value, low, high } of figures) {
      const about = low === null && high === null;
      total.value += value ?? low ?? high ?? 0;
      total.low += low ?? (about ? value ?? 0 : 0);
      total.high += high ?? value ?? low ?? 0;
      total.about ||= about;
      total.open ||= high === null && !about;
    }
    return total;
  }
  function inWords({ value, low, high, about, open }) {
    const [words, more] = [`${about ? "about " : ""}${format(value)}`, open ? " or more" : ""];
    return low === high ? `${words}${more}` : `${words} (${format(low)} to ${format(high)}${more})`;
  }
  // How many people of each kind, as bars with a bracket from the low end to the high one; the most go first.
  function people(list, figures) {
    const kinds = [...new Set(figures.map(({ kind }) => kind))];
    const sums = kinds.map((kind) => [kind, sum(figures.filter((one) => one.kind === kind))]).sort((a, b) => b[1].value - a[1].value || (a[0] < b[0] ? -1 : 1));
    const most = Math.max(1, ...sums.map(([, { high }]) => high));
    const share = (number) => `${(100 * number) / most}%`;
    list.replaceChildren(...sums.map(([kind, total]) => {
      const line = html("li", `k-${kind}`, "");
      const [track, fill, reach] = ["track", "fill", "reach"].map((name) => html("span", name, ""));
      fill.style.width = share(total.value);
      reach.style.left = share(total.low);
      reach.style.width = share(total.high - total.low);
      reach.hidden = total.low === total.high;
      track.append(fill, reach);
      line.append(html("span", "name", kind), track, html("span", "count", inWords(total)));
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

  // Shapes of the points, so that kinds are told apart without colour.
  const SHAPES = ["M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0z", "M0,-5.5L5.5,4.5H-5.5z", "M-4,-4h8v8h-8z", "M0,-6L5,0L0,6L-5,0z", "M0,5.5L5.5,-4.5H-5.5z", "M-5,-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z"];
  const shape = (n) => SHAPES[n % SHAPES.length];
  // The shape of the nth kind, for a legend.
  const sign = (n) => svg("svg", { class: "sign", width: 12, height: 12, viewBox: "-6 -6 12 12", "aria-hidden": "true" }, svg("path", { d: shape(n) }));

  // Places on a line of that length, as near as may be to where each would stand, and at least `step` apart.
  function spread(wanted, step, length) {
    const places = [];
    for (const [n, place] of wanted.entries()) places.push(n ? Math.max(place, places[n - 1] + step) : Math.max(0, place));
    for (let n = places.length - 1, end = length; n >= 0 && places[n] > end; n -= 1, end -= step) places[n] = end;
    return places;
  }
  // The figures of a day beside each other, the days in proportion as far as there is room.
  function across(shown, step, length) {
    const times = shown.map(({ day }) => Date.parse(day));
    const [first, last] = [times[0], times.at(-1)];
    const sizes = new Map();
    for (const time of times) sizes.set(time, (sizes.get(time) || 0) + 1);
    const seen = new Map();
    return spread(times.map((time) => {
      const nth = seen.get(time) || 0;
      seen.set(time, nth + 1);
      const middle_ = first === last ? length / 2 : (length * (time - first)) / (last - first);
      return middle_ + (nth - (sizes.get(time) - 1) / 2) * step;
    }), step, length);
  }
  function daysOf(shown, places) {
    const days = new Map();
    shown.forEach(({ day }, n) => days.set(day, [...(days.get(day) || []), places[n]]));
    return [...days].map(([day, some]) => ({ day, from: some[0], to: some.at(-1), middle: (some[0] + some.at(-1)) / 2 }));
  }
  // The days that have room for their names; the first and the last have.
  function named(days) {
    const kept = [days[0]];
    for (const day of days.slice(1)) if (day.middle - kept.at(-1).middle >= DAY_ROOM) kept.push(day);
    const last = days.at(-1);
    if (kept.at(-1) !== last) { if (kept.length > 1 || last.middle - days[0].middle < DAY_ROOM) kept.pop(); kept.push(last); }
    return kept;
  }
  function point(toll, x, down, size, n) {
    const [low, high] = [toll.low, toll.high].map((end) => down(end ?? middle(toll)));
    const y = down(middle(toll));
    const lines = [svg("line", { class: "reach", x1: x, x2: x, y1: low, y2: high })];
    const cap = Math.max(1, Math.min(4, size.step / 2 - 0.5));
    if (toll.low !== toll.high) for (const [end, place] of [[toll.low, low], [toll.high, high]]) {
      if (end !== null) lines.push(svg("line", { class: "cap", x1: x - cap, x2: x + cap, y1: place, y2: place }));
      else if (end === toll.high && toll.low !== null) lines.push(svg("path", { class: "open", d: `M${x},${y}V${y - 18}m${-cap},5l${cap},-5l${cap},5` }));
      else lines.push(svg("path", { class: "open", d: `M${x},${y}V${y + 18}m${-cap},-5l${cap},5l${cap},-5` }));
    }
    const [top, bottom] = [Math.min(low, high, y) - 7, Math.max(low, high, y) + 7];
    const words = label(toll);
    return svg("g", { class: `toll k-${toll.kind}`, role: "button", tabindex: -1, "aria-label": words }, svg("title", {}, words),
      svg("rect", { class: "hit", x: x - size.step / 2, width: size.step, y: top, height: bottom - top }), ...lines,
      svg("path", { class: "point", d: shape(n), transform: `translate(${x} ${y}) scale(${size.scale})` }));
  }

  // Each toll: document, kind, day (ISO), value, low, high; unknown numbers are null. All have a day and some number.
  // `kinds` gives each kind its shape, `open` is called with the toll of a point that is clicked. Where there is not room
  // enough for all side by side, the picture is wider than its holder, if that `scrolls`.
  function tolls(holder, unsorted, width, kinds, { open, scrolls }) {
    if (!unsorted.length) { holder.replaceChildren(); return; }
    const shown = [...unsorted].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : kinds.indexOf(a.kind) - kinds.indexOf(b.kind)));
    const ends = shown.flatMap((toll) => [toll.value, toll.low, toll.high]).filter((end) => end !== null);
    const largest = Math.max(1, ...ends);
    const wide = largest > WIDE_SPAN * Math.min(largest, ...ends.filter((end) => end > 0));
    const scale = (number) => wide ? Math.log1p(Math.max(0, number)) / Math.log1p(largest) : Math.max(0, number) / largest;
    const down = (number) => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * scale(number);
    const length = Math.max(width - LEFT - 2 * RIGHT, scrolls ? shown.length * LEAST_STEP : 0);
    const step = Math.min(MOST_STEP, length / shown.length);
    const size = { step, scale: Math.min(1, 0.4 + step / MOST_STEP) };
    const places = across(shown, step, length).map((place) => place + RIGHT);
    const days = daysOf(shown, places);
    const room = length + 2 * RIGHT;
    const axis = svg("svg", { class: "chart axis", width: LEFT, height: HEIGHT, "aria-hidden": "true" });
    const picture = svg("svg", { class: "chart", width: room, height: HEIGHT, role: "group",
      "aria-label": `${shown.length} figures over time, with their intervals. Arrow keys go from one to the next.` });
    days.forEach((day, n) => {
      const [from, to] = [n ? (days[n - 1].to + day.from) / 2 : 0, n + 1 < days.length ? (day.to + days[n + 1].from) / 2 : room];
      if (n % 2) picture.append(svg("rect", { class: "day", x: from, width: to - from, y: 0, height: HEIGHT - BOTTOM }));
    });
    for (const level of levels(largest, wide)) {
      const y = down(level);
      picture.append(svg("line", { class: "grid", x1: 0, x2: room, y1: y, y2: y }));
      axis.append(svg("text", { class: "y", x: LEFT - 6, y: y + 4, "text-anchor": "end" }, short(level)));
    }
    for (const { day, middle: x } of named(days)) {
      const anchor = x < DAY_ROOM / 2 ? "start" : x > room - DAY_ROOM / 2 ? "end" : "middle";
      picture.append(svg("text", { class: "x", x: anchor === "start" ? 0 : anchor === "end" ? room : x, y: HEIGHT - 10, "text-anchor": anchor }, day));
    }
    const points = shown.map((toll, n) => point(toll, places[n], down, size, kinds.indexOf(toll.kind)));
    points[0].setAttribute("tabindex", 0);
    picture.append(...points);
    const nth = (event) => points.indexOf(event.target.closest(".toll"));
    picture.addEventListener("click", (event) => { if (nth(event) >= 0) open(shown[nth(event)]); });
    picture.addEventListener("keydown", (event) => {
      const n = nth(event);
      const to = { ArrowRight: n + 1, ArrowLeft: n - 1, Home: 0, End: points.length - 1 }[event.key];
      if (n < 0 || (to === undefined && event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      if (to === undefined) { open(shown[n]); return; }
      const next = points[Math.min(Math.max(to, 0), points.length - 1)];
      points[n].setAttribute("tabindex", -1);
      next.setAttribute("tabindex", 0);
      next.focus();
    });
    holder.replaceChildren(axis, picture);
  }
  return { people, tolls, sign };
})();
