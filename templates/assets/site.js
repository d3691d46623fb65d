// From a disk or a USB stick no server turns a folder into its index page: name the page in every such link.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    const [path, anchor] = link.getAttribute("href").split("#");
    if (path.endsWith("/") && !path.includes(":")) {
      link.setAttribute("href", path + "index.html" + (anchor ? "#" + anchor : ""));
    }
  }
}

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
