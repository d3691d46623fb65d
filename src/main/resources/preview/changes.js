// A shared worker: one stream of changes for all open pages of a preview. A browser opens at most six connections to a
// host (HTTP/1.1), so six pages with a stream each would leave none to load a seventh.
const pages = new Set();
const stream = new EventSource("/-preview/events");

function tell() {
  pages.forEach((page) => page.postMessage("look"));
}

stream.addEventListener("open", tell);
stream.addEventListener("message", tell);

addEventListener("connect", ({ ports: [page] }) => {
  pages.add(page);
  page.onmessage = () => pages.delete(page);
  // It may have changed since it was loaded and before it was here. Where the stream is still to open, that tells it.
  if (stream.readyState === EventSource.OPEN) {
    page.postMessage("look");
  }
});
