// Loads this page again when it is no longer what the preview would give now.
const shown = '"' + document.currentScript.dataset.mark + '"';

// A reload while the next page is on its way would cancel that, and the click would be lost. A link to a download leaves
// this page open, so it looks again afterwards.
const LEAVING_MILLISECONDS = 2000;
let leftAt = -Infinity;

async function look() {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  const mark = answer && answer.headers.get("ETag");
  if (!mark || mark === shown) {
    return;
  }
  if (performance.now() - leftAt < LEAVING_MILLISECONDS) {
    setTimeout(look, LEAVING_MILLISECONDS);
  } else {
    location.reload();
  }
}

addEventListener("beforeunload", () => (leftAt = performance.now()));

// What tells this page to look; each returns how to end it.
function shareStream() {
  const { port } = new SharedWorker("/-preview/changes.js");
  port.onmessage = look;
  return () => {
    port.postMessage("gone");
    port.close();
  };
}

function openStream() {
  const stream = new EventSource("/-preview/events");
  stream.onopen = stream.onmessage = look;
  return () => stream.close();
}

// Some browsers of phones have no shared workers. A page has a stream of its own there, while someone looks at it.
const isShared = "SharedWorker" in window;
let end = null;

function follow() {
  end ??= isShared ? shareStream() : document.hidden ? null : openStream();
}

function unfollow() {
  end?.();
  end = null;
}

// A browser keeps a page that was left, to show it again when someone goes back. It must not keep its connection.
addEventListener("pagehide", unfollow);
addEventListener("pageshow", follow);
if (!isShared) {
  document.addEventListener("visibilitychange", () => (document.hidden ? unfollow() : follow()));
}
follow();

// A link to a draft says so, unless it leads to a place on this page. The links of a chart (SVG) are not among
// document.links, and have no room for words.
async function markDrafts() {
  const answer = await fetch("/-preview/drafts.json", { cache: "no-store" }).catch(() => null);
  const drafts = new Set(answer && answer.ok ? await answer.json() : []);
  for (const link of drafts.size ? document.links : []) {
    const isOnThisPage = link.pathname === location.pathname && link.href.includes("#");
    if (link.origin === location.origin && drafts.has(link.pathname.slice(1)) && !isOnThisPage) {
      const mark = document.createElement("span");
      mark.className = "backfile-draft";
      mark.textContent = "draft";
      link.append(" ", mark);
    }
  }
}

markDrafts();
