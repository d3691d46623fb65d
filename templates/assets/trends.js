// The page search/trends/: in how many of the articles of each year or month words occur, as lines.
"use strict";
(({ say, make, dateWords, axisOf, language, numbers, opened, at }) => {

const form = at("trends");
const shares = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 2 });
const [WIDTH, HEIGHT] = [1000, 300];
let asked = new URLSearchParams(location.search);
let turns = 0;

/** Words that stand together without any sign are a phrase. */
const questionOf = (words) => (/["*:]/.test(words) ? words : `"${words}"`);

/** For each date of the axis how many articles have the words, and how many there are. */
function lineOf(axis, months) {
  const points = new Map(axis.map((date) => [date, { date, count: 0, total: 0 }]));
  for (const { date, count, total } of months) {
    const point = points.get(date.slice(0, axis[0].length));
    if (point) {
      point.count += count;
      point.total += total;
    }
  }
  return [...points.values()];
}

function pathOf(points, most) {
  let isDrawing = false;
  return points.map(({ count, total }, i) => {
    const step = `${isDrawing ? "L" : "M"}${((i + 0.5) * WIDTH / points.length).toFixed(1)},${(HEIGHT - 5 - (HEIGHT - 10) * count / total / most).toFixed(1)}`;
    isDrawing = total > 0;
    return isDrawing ? `${step}h.1` : "";
  }).join("");
}

async function draw() {
  const turn = ++turns;
  form.elements.q.value = asked.get("q") ?? "";
  const words = form.elements.q.value.split(",").map((word) => word.trim()).filter(Boolean).slice(0, 5);
  at("drawn").hidden = true;
  at("found").textContent = "";
  if (!words.length) return;
  try {
    const archive = await opened();
    const answers = await Promise.all(words.map((word) => archive.search({ text: questionOf(word), isWhole: true, page: 0 })));
    if (turn === turns) show(archive, words, answers.map(({ articles, isPartly }) => (isPartly ? [] : articles)));
  } catch (problem) {
    if (turn === turns) at("found").textContent = say("trends.failed", problem.message);
  }
}

function show(archive, words, found) {
  const months = archive.byMonth([]);
  const years = new Set(months.map(({ date }) => date.slice(0, 4)));
  const isMonthly = asked.get("by") === "month" || asked.get("by") !== "year" && years.size < 3;
  const axis = axisOf(months, isMonthly);
  if (!axis.length) {
    at("found").textContent = say("trends.none");
    return;
  }
  const lines = found.map((articles) => lineOf(axis, archive.byMonth(articles)));
  const most = Math.max(...lines.flat().map(({ count, total }) => (total ? count / total : 0))) || 1;
  at("lines").replaceChildren(...lines.map((points, n) => make("svg:path", { class: `line line-${n + 1}`, d: pathOf(points, most) })));
  at("line-labels").replaceChildren(...[axis[0], axis.at(-1)].map((date) => make("span", {}, dateWords(date, "short"))));
  at("legend").replaceChildren(...words.map((word, n) => make("li", {},
    make("svg:svg", { viewBox: "0 0 40 10", "aria-hidden": "true" }, make("svg:path", { class: `line line-${n + 1}`, d: "M0,5H40" })),
    make("a", { href: `../${location.protocol === "file:" ? "index.html" : ""}?${new URLSearchParams({ q: questionOf(word) })}`, dir: "auto" }, word),
    make("span", { class: "count" }, numbers.format(found[n].length)))));
  at("line-head").replaceChildren(at("line-head").firstElementChild, ...words.map((word) => make("th", { scope: "col" }, word)));
  at("line-table").replaceChildren(...axis.map((date, i) => make("tr", {}, make("th", { scope: "row" }, dateWords(date)),
    ...lines.map((points) => make("td", {}, points[i].total ? `${numbers.format(points[i].count)} (${shares.format(points[i].count / points[i].total)})` : "–")))));
  const periods = { year: say("trends.by-year"), month: say("trends.by-month") };
  at("periods").replaceChildren(...Object.entries(periods).map(([by, label]) => make("a", {
    href: `?${new URLSearchParams({ q: asked.get("q"), by })}`, "aria-current": isMonthly === (by === "month") ? "true" : undefined,
  }, label)));
  at("found").textContent = isMonthly ? say("trends.most-of-month", shares.format(most)) : say("trends.most-of-year", shares.format(most));
  at("drawn").hidden = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  asked.set("q", form.elements.q.value);
  try {
    history.pushState(null, "", `?${asked}`);
  } catch {
    // A browser may forbid it to a page from a disk; the lines are drawn all the same.
  }
  draw();
});
addEventListener("popstate", () => {
  asked = new URLSearchParams(location.search);
  draw();
});
draw();
})(globalThis.BackfilePage);
