// A network as a reader has one. Chromium slows down the requests of a page and those of its workers each for themselves, so each is told.

/** Applies to a page, and to its workers from when they start. */
export async function throttle(context, page, { latency, megabits }) {
  const bytes = (megabits * 1e6) / 8;
  const conditions = { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes };
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", conditions);
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (process.env.DEBUG_NETWORK) console.error("attached", targetInfo.type);
    const tell = (id, method, params = {}) =>
      session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) }).catch(() => {});
    tell(1, "Network.enable");
    tell(2, "Network.emulateNetworkConditions", conditions);
    tell(3, "Runtime.runIfWaitingForDebugger");
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
