// Asks for this page again when it is no longer what the preview would give now.
const source = new EventSource("/-preview/events");
const shown = '"' + document.currentScript.dataset.mark + '"';

async function look() {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  const mark = answer && answer.headers.get("ETag");
  if (mark && mark !== shown) {
    location.reload();
  }
}

source.addEventListener("open", look);
source.addEventListener("message", look);

// A link to a draft says so.
async function markDrafts() {
  const answer = await fetch("/-preview/drafts.json", { cache: "no-store" }).catch(() => null);
  const drafts = new Set(answer && answer.ok ? await answer.json() : []);
  for (const link of drafts.size ? document.querySelectorAll("a[href]") : []) {
    const address = new URL(link.href);
    if (address.origin === location.origin && drafts.has(address.pathname.slice(1))) {
      const mark = document.createElement("span");
      mark.className = "backfile-draft";
      mark.textContent = "draft";
      link.append(" ", mark);
    }
  }
}

markDrafts();
