// What readers with a script have beside: links that work from a disk, the way to a date, copying a citation.

// From a disk or a USB stick no server turns a folder into its index page: name the page in every such link.
const index = location.protocol === "file:" ? "index.html" : "";
if (index) {
  for (const link of document.querySelectorAll("a[href]")) {
    const [path, anchor] = link.getAttribute("href").split("#");
    if (path.endsWith("/") && !path.includes(":")) {
      link.setAttribute("href", path + index + (anchor ? "#" + anchor : ""));
    }
  }
}

const twoDigits = (number) => String(number).padStart(2, "0");
// A month is a hexadecimal number with a bit for each day that has a page, or empty when it has none itself.
const hasDay = (month, day) => (parseInt(month || "0", 16) >>> (day - 1)) & 1;

// The reader's own date in other years, when there is a page of it.
const today = document.querySelector("[data-today]");
if (today) {
  const now = new Date();
  if (hasDay(today.dataset.today.split(",")[now.getMonth()], now.getDate())) {
    today.href = `${today.dataset.folder}${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}/${index}`;
    const words = now.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long" });
    today.append(` (${words})`);
    today.hidden = false;
  }
}

// "Go to a date": its day, or its month or year when there is no such day, or the nearest year.
const goTo = document.querySelector("form[data-days]");
goTo?.addEventListener("submit", (event) => {
  event.preventDefault();
  const years = goTo.dataset.days.split(";").map((year) => year.split(":"));
  const [year, month, day] = goTo.elements.date.value.split("-").map(Number);
  const far = ([one]) => Math.abs(one - year);
  const [nearest, months] = years.reduce((one, other) => (far(other) < far(one) ? other : one));
  const days = Number(nearest) === year ? months.split(",")[month - 1] : "";
  const parts = [nearest.padStart(4, "0")];
  if (days) {
    parts.push(twoDigits(month));
  }
  if (hasDay(days, day)) {
    parts.push(twoDigits(day));
  }
  location.href = `${goTo.getAttribute("action")}${parts.join("/")}/${index}`;
});
// Copying needs a script, and a browser that allows it: only then are there buttons.
if (navigator.clipboard) {
  for (const cite of document.querySelectorAll(".cite")) {
    for (const term of cite.querySelectorAll("dt")) {
      const button = document.createElement("button");
      const name = term.textContent;
      const say = (word) => {
        button.textContent = word;
        button.setAttribute("aria-label", word + ": " + name);
      };
      say(cite.dataset.copy);
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(term.nextElementSibling.textContent.trim());
        say(cite.dataset.copied);
      });
      term.append(button);
    }
  }
}
