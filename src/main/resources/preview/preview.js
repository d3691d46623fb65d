// Asks for this page again when it is no longer what the preview would give now.
const source = new EventSource("/-preview/events");
let shown = null;

async function look() {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  const mark = answer && answer.headers.get("ETag");
  if (mark && shown === null) {
    shown = mark;
  } else if (mark && mark !== shown) {
    location.reload();
  }
}

source.addEventListener("open", look);
source.addEventListener("message", look);
