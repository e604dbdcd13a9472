// One key decides on the value that is in hand: M, S, E; U takes the last one back; J and K go down and up.
(() => {
  const list = document.querySelector("[data-values]");
  if (!list) return;
  const keys = { m: "mask", s: "here", e: "everywhere" };
  const all = () => [...list.querySelectorAll("[data-value]")];
  const open = () => all().filter((value) => value.querySelector("[data-decision]"));
  const inHand = () => document.activeElement?.closest?.("[data-value]");
  let last = null;

  const take = (value) => {
    if (!value) return;
    value.focus({ preventScroll: true });
    value.scrollIntoView({ block: "nearest" });
  };
  const step = (by) => {
    const here = inHand();
    if (here) return take(all()[all().indexOf(here) + by]);
    take(by > 0 ? open()[0] : open().at(-1));
  };
  const after = (value) => open().find((other) => value.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    const key = event.key.toLowerCase();
    if (key === "j") step(1);
    else if (key === "k") step(-1);
    else if (key === "u") last?.isConnected && last.querySelector("[data-undo]")?.click();
    else if (keys[key]) (inHand()?.querySelector("[data-decision]") ? inHand() : open()[0])?.querySelector(`[data-decision="${keys[key]}"]`)?.click();
    else return;
    event.preventDefault();
  });

  // The place in the list of the value that was pressed: what comes there instead gets the focus, or the next one.
  let place = 0;
  let what = null;
  list.addEventListener("htmx:beforeRequest", ({ target }) => {
    const value = target.closest("[data-value]");
    place = all().indexOf(value);
    what = value.querySelector("[data-what]");
  });
  list.addEventListener("htmx:afterSettle", () => {
    const come = all()[place];
    if (come?.matches(".decided")) {
      last = come;
      if (what) come.querySelector("p").prepend(what, ": ");
      what = null;
      take(after(come) ?? come);
    } else take(come);
    const done = document.querySelector("[data-page-done]");
    if (done) done.hidden = open().length > 0;
  });
})();
