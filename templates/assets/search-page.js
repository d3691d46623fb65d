// The pages search/ and search/trends/: what search.js finds, put on the page. Nothing of an article or a question becomes mark-up.
"use strict";
globalThis.BackfilePage = (({ mark }, { Archive, KINDS }) => {

const at = (id) => document.getElementById(id);
const { texts, root } = { texts: JSON.parse(at("texts").textContent), root: at("texts").dataset.root };
const language = new Intl.Locale(document.documentElement.lang, { numberingSystem: "latn", calendar: "gregory" });
const numbers = new Intl.NumberFormat(language);
const plurals = new Intl.PluralRules(language);
const formats = new Map();

/** A text of the theme, in the form that its first value asks for. */
function say(key, ...values) {
  const text = texts[key][plurals.select(values[0])] ?? texts[key].other;
  return text.replace(/\{(\d)\}/g, (_, n) => (typeof values[n] === "number" ? numbers.format(values[n]) : values[n]));
}

/** A date as far as it is known: 1987-02-26, 1987-02, 1987. */
function dateWords(date, month = "long") {
  const [year, itsMonth, day] = date.split("-").map(Number);
  if (!itsMonth) return date;
  const key = month + date.length;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language, { year: "numeric", month, day: day && "numeric", timeZone: "UTC" }));
  return formats.get(key).format(new Date(Date.UTC(year, itsMonth - 1, day || 1)));
}

function make(tag, attributes, ...content) {
  const element = tag.startsWith("svg:") ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4)) : document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => value !== undefined && element.setAttribute(name, value));
  element.append(...content);
  return element;
}

/** Every year from the first to the last of some months, or every month of these years. */
function axisOf(months, isMonthly) {
  const years = months.map(({ date }) => Number(date.slice(0, 4)));
  const axis = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const name = String(year).padStart(4, "0");
    axis.push(...(isMonthly ? Array.from({ length: 12 }, (_, n) => `${name}-${String(n + 1).padStart(2, "0")}`) : [name]));
  }
  return axis;
}

const arriving = new Map();
globalThis.backfileShard = (name, ...texts) => arriving.get(name)?.(texts);

/** The texts of a file of the index. It is a script, which a page may load from a disk too. */
const load = (name, version) => new Promise((resolve, reject) => {
  const script = make("script", { src: `${root}search/${name}.js${version ? `?${version}` : ""}` });
  arriving.set(name, resolve);
  // Some hosts answer with a page of their own for a file that is not there.
  script.onload = script.onerror = () => reject(new Error(name));
  document.head.append(script);
});

let archive;
const opened = () => (archive ??= load("index").then(([header]) => new Archive(JSON.parse(header), load)).catch((problem) => {
  archive = undefined;
  throw problem;
}));

function startSearch(form) {
  const input = form.elements.q;
  const title = document.title;
  const [facets, narrow] = [at("facets"), at("narrow")];
  let asked = new URLSearchParams(location.search);
  let [turns, isWhole, pause] = [0, false, 0];
  // The address that the next answer gets, and whether that of the last was typed only.
  let [due, isTyped] = [null, false];
  let answer;

  const dateOf = (name) => asked.get(name)?.match(/^\d{4}(-\d\d){0,2}$/)?.[0];
  const filed = () => Object.fromEntries(KINDS.map((kind) => [kind, asked.getAll(kind)]));

  /** The address of the same question with something changed; it begins at the first page again. */
  function address(changes) {
    const next = new URLSearchParams(asked);
    for (const [name, values] of Object.entries({ page: [], ...changes })) {
      next.delete(name);
      [values].flat().filter(Boolean).forEach((value) => next.append(name, value));
    }
    return `?${next}`;
  }

  /** @param how isTyping: the question may go on; isSent: it has been typed to its end */
  function go(href, how = {}) {
    clearTimeout(pause);
    due = { href, ...how };
    const before = asked.get("q");
    asked = new URLSearchParams(href);
    isWhole &&= before === asked.get("q");
    return show(how.isTyping);
  }

  /** Puts the question into the address, once its answer is there: browsers take their time over an address. All that is typed is one step back. */
  function remember() {
    if (!due) return;
    const { href, isTyping = false, isSent = false } = due;
    const isSame = (href === "?" ? "" : href) === location.search;
    const way = isTyped && (isTyping || isSent) ? "replaceState" : "pushState";
    due = null;
    isTyped = isTyping && (isTyped || !isSame);
    try {
      if (!isSame) history[way](null, "", href);
    } catch {
      // A browser may forbid it to a page from a disk; the search works all the same.
    }
  }

  async function show(isTyping = false) {
    const turn = ++turns;
    const text = (asked.get("q") ?? "").trim();
    document.title = text ? `${text.slice(0, 100)} · ${title}` : title;
    if (!text) {
      at("found").textContent = "";
      at("answer").hidden = true;
      remember();
      return;
    }
    const question = {
      text: asked.get("q"), isTyping, isWhole: isWhole || facets.open, order: ["newest", "oldest"].find((order) => order === asked.get("order")),
      from: dateOf("from"), to: dateOf("to"), filed: filed(), page: Math.min(1000, Math.max(1, parseInt(asked.get("page"), 10) || 1)),
    };
    try {
      const its = await opened();
      const next = await its.search(question);
      if (turn === turns) {
        answer = next;
        const shown = showAnswer(its, question);
        remember();
        await shown;
      }
    } catch (problem) {
      if (turn !== turns) return;
      at("found").textContent = say("search.failed", problem.message);
      remember();
    }
  }

  function showAnswer(its, question) {
    const { hits, count, marks, isPartly } = answer;
    at("hits").replaceChildren(...hits.map((hit) => hitOf(hit, marks)));
    at("found").textContent = !count ? say("search.none") : answer.isWhole || count > answer.articles.length
      ? say("search.found", count) : say("search.more-than", count);
    at("answer").hidden = false;
    document.documentElement.dataset.searched = question.text;
    performance.mark("search-shown");
    const notes = [
      isPartly && say("search.partly"),
      answer.stops.length && say("search.stops", answer.stops.map((word) => word.written).join(", ")),
      answer.tooWide.length && say("search.too-wide", answer.tooWide.map((word) => `${word.written}*`).join(", ")),
    ];
    at("advice").replaceChildren(...notes.filter(Boolean).map((note) => make("p", {}, note)));
    showWays(question, count);
    showTimeline(its);
    return Promise.all([suggest(its, question), facets.open && showFacets(its)]);
  }

  function hitOf({ title: headline, path, date, section, opening }, marks) {
    const link = make("a", { href: `${root}${path}?mark=${encodeURIComponent(marks.join(" "))}` }, headline);
    const snippet = make("p", { class: "snippet", dir: "auto" }, opening);
    mark(link, marks);
    mark(snippet, marks);
    return make("article", { class: "hit" }, ...(section ? [make("p", { class: "kicker" }, section)] : []),
      make("h3", { dir: "auto" }, link), snippet, make("p", { class: "meta" }, date ? dateWords(date) : say("search.undated")));
  }

  /** The links to other orders and pages. */
  function showWays({ order, from, to, page }, count) {
    const link = (label, changes, isCurrent) => make("a", { href: address(changes), "aria-current": isCurrent ? "true" : undefined }, label);
    at("orders").hidden = count < 2 && !from && !to;
    at("orders").replaceChildren(
      link(say("search.best"), { order: "" }, !order), link(say("search.newest"), { order: "newest" }, order === "newest"),
      link(say("search.oldest"), { order: "oldest" }, order === "oldest"),
      ...(from || to ? [link(say("search.any-date"), { from: "", to: "" })] : []));
    at("pages").replaceChildren(...(page > 1 ? [link(say("search.previous"), { page: page - 1 })] : []),
      ...(count > 10 * page ? [link(say("search.next"), { page: page + 1 })] : []));
    at("to-trends").href = `${at("to-trends").getAttribute("href").split("?")[0]}?${new URLSearchParams({ q: input.value })}`;
  }

  /** Bars by year, or by month where they lie within three years. */
  function showTimeline(its) {
    const months = its.byMonth(answer.isWhole ? answer.articles : []).filter(({ count }) => count);
    const isMonthly = months.length > 0 && months.at(-1).date.slice(0, 4) - months[0].date.slice(0, 4) < 3;
    const counts = new Map(axisOf(months, isMonthly).map((date) => [date, 0]));
    // Where only the year of some is known, they have a bar of their own among the months.
    for (const { date, count } of months) {
      const bar = isMonthly ? date : date.slice(0, 4);
      counts.set(bar, (counts.get(bar) ?? 0) + count);
    }
    const bars = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    const most = Math.max(...counts.values());
    const width = 1000 / bars.length;
    at("bars").replaceChildren(...bars.map(([date, count], i) => {
      const label = `${dateWords(date)}: ${numbers.format(count)}`;
      const height = count && Math.max(2, 98 * count / most);
      return make("svg:a", count ? { href: address({ from: date, to: date }), "aria-label": label } : {}, make("svg:title", {}, label),
        make("svg:rect", { class: "zone", x: i * width, y: 0, width, height: 100 }),
        make("svg:rect", { class: "bar-fill", x: (i + 0.1) * width, y: 100 - height, width: 0.8 * width, height }));
    }));
    at("bar-labels").replaceChildren(...[bars[0], bars.at(-1)].filter(Boolean).map(([date]) => make("span", {}, dateWords(date, "short"))));
    at("bar-table").replaceChildren(...bars.filter(([, count]) => count).map(([date, count]) => make("tr", {},
      make("th", { scope: "row" }, make("a", { href: address({ from: date, to: date }) }, dateWords(date))), make("td", {}, numbers.format(count)))));
    at("timeline").hidden = bars.length < 2;
    at("count-all").hidden = answer.isWhole;
  }

  async function suggest(its, { text }) {
    const turn = turns;
    for (const { form, written } of answer.missing.slice(0, 3).filter((word) => word.form.length > 2)) {
      const word = await its.suggest(form);
      if (word && turn === turns) {
        at("advice").append(make("p", {}, `${say("search.did-you-mean")} `, make("a", { href: address({ q: text.replace(written, () => word) }) }, word)));
      }
    }
  }

  async function showFacets(its) {
    const turn = turns;
    const lists = await its.facets(answer.unfiltered, filed());
    if (turn !== turns) return;
    const { name, value } = document.activeElement;
    for (const [kind, names] of lists.filter(([kind]) => at(kind))) {
      at(kind).hidden = !names.length;
      at(kind).lastElementChild.replaceChildren(...names.filter(([one], i) => i < 200 || asked.getAll(kind).includes(one)).map(([one, count]) => {
        const box = make("input", { type: "checkbox", name: kind, value: one });
        box.checked = asked.getAll(kind).includes(one);
        return make("label", {}, make("span", {}, box, ` ${one}`), make("span", { class: "count" }, numbers.format(count)));
      }));
    }
    [...facets.querySelectorAll("input")].find((box) => box.name === name && box.value === value)?.focus();
  }

  /** Puts into the fields what is asked. */
  function fill() {
    input.value = asked.get("q") ?? "";
    for (const name of ["from", "to"]) narrow.elements[name].value = asked.get(name) ?? "";
  }

  function start() {
    fill();
    facets.open ||= KINDS.some((kind) => asked.has(kind));
    return show();
  }

  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => go(address({ q: input.value }), { isTyping: true }), 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(address({ q: input.value }), { isSent: true });
  });
  narrow.addEventListener("submit", (event) => {
    event.preventDefault();
    go(address({ from: narrow.elements.from.value, to: narrow.elements.to.value }));
  });
  narrow.addEventListener("change", ({ target }) => {
    if (target.type === "checkbox") go(address({ [target.name]: new FormData(narrow).getAll(target.name) }));
  });
  facets.addEventListener("toggle", () => facets.open && answer && show());
  at("count-all").addEventListener("click", () => {
    isWhole = true;
    show();
  });
  document.querySelector("main").addEventListener("click", async (event) => {
    const href = event.target.closest("a")?.getAttribute("href");
    if (href?.startsWith("?") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const shown = go(href);
      fill();
      await shown;
      at("found").focus();
    }
  });
  addEventListener("popstate", () => {
    clearTimeout(pause);
    asked = new URLSearchParams(location.search);
    [due, isTyped] = [null, false];
    start();
  });
  start();
}

if (at("hits")) startSearch(document.querySelector(".search-head"));
return { say, make, dateWords, axisOf, language, numbers, opened, at };
})(globalThis.Backfile, globalThis.BackfileSearch);
