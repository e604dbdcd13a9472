// Keys for what is worked through by hand: a control with data-key is pressed by that key, in the item one is
// at or else anywhere on the page; J and K go from item to item. The keys can be turned off, and the choice is
// kept on this device. Without this script everything is done with the same controls.
(() => {
  const root = document.querySelector("[data-keys]");
  if (!root) return;
  const store = "kuulolla.keys";
  const help = root.querySelector("[data-keys-help]");
  const toggle = root.querySelector("[data-keys-switch]");
  const items = () => [...root.querySelectorAll("[data-item]")];
  const here = () => root.querySelector("[data-item][data-current]");
  let isOn = true;

  const remembered = () => {
    try { return localStorage.getItem(store) !== "off"; } catch { return true; }
  };
  const turn = (on) => {
    isOn = on;
    root.classList.toggle("keys-off", !on);
    try { localStorage.setItem(store, on ? "on" : "off"); } catch { /* kept for this page only */ }
  };
  const stand = (item) => {
    items().forEach((each) => each.removeAttribute("data-current"));
    item.setAttribute("data-current", "");
  };
  const go = (step) => {
    const all = items();
    const at = all.indexOf(here());
    const next = all[at < 0 ? 0 : at + step];
    if (!next) {
      document.querySelector(`.pages a[rel="${step > 0 ? "next" : "prev"}"]`)?.click();
      return;
    }
    stand(next);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const pressed = (key) => {
    const within = here() || items()[0] || root;
    return [...(within?.querySelectorAll("[data-key]") || [])]
      .find((control) => control.dataset.key.split(" ").includes(key));
  };
  const isBusy = (target, key) => {
    if (target.closest("input:not([type=checkbox]):not([type=radio]), select, textarea")) return true;
    return ["Enter", " "].includes(key) && target.closest("a, button, summary") !== null;
  };

  document.addEventListener("keydown", (event) => {
    if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (isBusy(event.target, key)) return;
    if (items().length && (key === "j" || key === "k")) {
      event.preventDefault();
      go(key === "j" ? 1 : -1);
      return;
    }
    const control = pressed(key) || (key === "d" ? here()?.querySelector("[data-decision] a") : null);
    if (!control) return;
    event.preventDefault();
    if (!here() && control.closest("[data-item]")) stand(control.closest("[data-item]"));
    if (!event.repeat) control.click();
  });
  root.addEventListener("focusin", ({ target }) => {
    const item = target.closest("[data-item]");
    if (item) stand(item);
  });

  // "None of these" stands alone.
  root.addEventListener("change", ({ target }) => {
    if (!target.matches("form [type=checkbox]") || !target.checked) return;
    const boxes = [...target.form.querySelectorAll("[type=checkbox]")];
    const alone = target.matches("[data-alone]");
    boxes.filter((box) => box !== target && (alone || box.matches("[data-alone]")))
      .forEach((box) => { box.checked = false; });
  });

  // A grade or a star shows at once and is sent behind the scenes, one after another. The buttons come back
  // from the server; when they do not, the old ones tell so.
  const sending = new Map();
  const show = (form, pressed) => {
    const group = pressed.matches(".grade") ? form.querySelectorAll(".grade") : [pressed];
    const was = pressed.getAttribute("aria-pressed") === "true";
    group.forEach((button) => button.setAttribute("aria-pressed", String(button === pressed && !was)));
  };
  const send = async (form, body) => {
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  };
  const renew = (id, html) => {
    const old = document.getElementById(id);
    const held = old.contains(document.activeElement) ? document.activeElement.id : "";
    old.outerHTML = html;
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
  };
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(".grading")) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter);
    show(form, event.submitter);
    const mine = (sending.get(form.id) || Promise.resolve()).then(() => send(form, body));
    sending.set(form.id, mine.catch(() => {}));
    mine.then((html) => { if (sending.get(form.id) === last) renew(form.id, html); })
      .catch(() => {
        show(document.getElementById(form.id), document.getElementById(event.submitter.id));
        const said = document.getElementById(form.id).querySelector("[data-failed]");
        said.textContent = said.dataset.failed;
      });
    const last = sending.get(form.id);
  });

  if (help) {
    help.hidden = false;
    turn(remembered());
    toggle.checked = isOn;
    toggle.addEventListener("change", () => turn(toggle.checked));
  }
})();
