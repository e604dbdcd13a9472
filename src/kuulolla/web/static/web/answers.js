// Lists of answers: one long list of which only what is seen is in the page, and moving answers to themes
// by key, by mouse and by drag. What one does is shown at once, and taken back when it could not be saved.
// Without scripts the list has pages, and its boxes and buttons do the same.
(() => {
  const box = document.querySelector("[data-answers]");
  if (!box) return;
  const CHUNK = 50;
  const KEPT = 12;
  const MOST = 400;
  const texts = box.dataset;
  const list = box.querySelector(".answer-list");
  const [before, after] = [box.querySelector("[data-before]"), box.querySelector("[data-after]")];
  const canMove = box.classList.contains("can-move");
  const say = (text, values = {}) =>
    Object.entries(values).reduce((found, [name, value]) => found.replace(`{${name}}`, value), text);
  const grouped = (number) => number.toLocaleString(document.documentElement.lang);

  // The list: `keys` of all answers in order, their rows in chunks, of which those near the screen are shown.
  const first = Number(texts.first) - 1;
  let keys = [...list.children].map((row) => Number(row.dataset.key));
  let place = new Map();
  const chunks = new Map();
  const heights = new Map();
  const asked = new Map();
  let shown = [0, 0];
  let isLong = false;

  const count = () => Math.ceil(keys.length / CHUNK);
  const usual = () => {
    const known = [...heights.values()];
    return known.length ? known.reduce((sum, each) => sum + each, 0) / known.length : CHUNK * 120;
  };
  const heightOf = (chunk) => heights.get(chunk) ?? usual() * (Math.min(CHUNK, keys.length - chunk * CHUNK) / CHUNK);
  const heightUpTo = (end, from = 0) => {
    let sum = 0;
    for (let chunk = from; chunk < end; chunk += 1) sum += heightOf(chunk);
    return sum;
  };
  const keysOf = (chunk) => keys.slice(chunk * CHUNK, (chunk + 1) * CHUNK);

  const rowsFrom = async (wanted) => {
    const address = new URL(texts.rows, location.href);
    address.searchParams.set("keys", wanted.join("."));
    if (texts.words) address.searchParams.set("q", texts.words);
    if (texts.here) address.searchParams.set("here", texts.here);
    const reply = await fetch(address, { headers: { "X-Requested-With": "fetch" } });
    if (!reply.ok) throw new Error(reply.status);
    const holder = document.createElement("template");
    holder.innerHTML = await reply.text();
    return [...holder.content.querySelectorAll("li.answer")];
  };
  const load = (chunk) => {
    if (chunks.has(chunk)) return Promise.resolve();
    if (!asked.has(chunk)) {
      asked.set(chunk, rowsFrom(keysOf(chunk)).then((rows) => {
        rows.forEach(dress);
        chunks.set(chunk, rows);
      }).finally(() => asked.delete(chunk)));
    }
    return asked.get(chunk);
  };
  const dress = (row) => {
    const number = place.get(Number(row.dataset.key));
    row.setAttribute("aria-posinset", number + 1);
    row.setAttribute("aria-setsize", keys.length);
    row.querySelectorAll("input[name=answer]").forEach((tick) => { tick.checked = marked.has(tick.value); });
    const change = changed.get(row.dataset.key);
    if (change) change(row);
  };
  const measure = () => {
    for (let chunk = shown[0]; chunk < shown[1]; chunk += 1) {
      const rows = chunks.get(chunk)?.filter((row) => row.isConnected);
      if (rows?.length) {
        heights.set(chunk, rows.at(-1).getBoundingClientRect().bottom - rows[0].getBoundingClientRect().top);
      }
    }
  };
  const seen = () => {
    const top = before.getBoundingClientRect().top;
    const [from, to] = [-top - innerHeight, -top + 2 * innerHeight];
    let [sum, start] = [0, 0];
    while (start < count() - 1 && sum + heightOf(start) < from) sum += heightOf(start++);
    let end = start;
    while (end < count() && (sum < to || end === start)) sum += heightOf(end++);
    return [start, end];
  };
  const draw = ([start, end]) => {
    const anchor = [...list.children].find((row) => row.getBoundingClientRect().bottom > 0);
    const was = anchor?.getBoundingClientRect().top;
    const focus = document.activeElement;
    const rows = [];
    for (let chunk = start; chunk < end; chunk += 1) rows.push(...(chunks.get(chunk) ?? []));
    list.replaceChildren(...rows);
    shown = [start, end];
    measure();
    before.style.height = `${heightUpTo(start)}px`;
    after.style.height = `${heightUpTo(count(), end)}px`;
    if (anchor?.isConnected) scrollBy({ top: anchor.getBoundingClientRect().top - was, behavior: "instant" });
    if (focus?.isConnected && focus !== document.activeElement) focus.focus({ preventScroll: true });
    [...chunks.keys()].filter((chunk) => chunk < start - KEPT || chunk >= end + KEPT)
      .forEach((chunk) => chunks.delete(chunk));
  };
  let turn = 0;
  const look = async () => {
    if (!isLong) return;
    const mine = ++turn;
    const [start, end] = seen();
    if (start === shown[0] && end === shown[1]) return;
    try {
      await Promise.all(Array.from({ length: end - start }, (_, number) => load(start + number)));
    } catch {
      tell(texts.lost);
      return;
    }
    if (mine === turn) draw([start, end]);
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; look(); });
  };
  const lengthen = async () => {
    number();
    if (!box.querySelector(".pages")) return;
    const reply = await fetch(texts.keys, { headers: { Accept: "application/json" } });
    if (!reply.ok) return;
    const page = Math.floor(first / CHUNK);
    const here = [...list.children];
    keys = (await reply.json()).keys;
    number();
    isLong = true;
    const same = keysOf(page).join() === here.map((row) => row.dataset.key).join();
    if (same) chunks.set(page, here);
    box.querySelector(".pages").remove();
    list.setAttribute("role", "list");
    shown = same ? [page, page + 1] : [0, 0];
    here.forEach(dress);
    measure();
    if (same) draw(shown);
    await look();
    if (page && same) here[0].scrollIntoView();
  };
  const number = () => { place = new Map(keys.map((key, at) => [key, at])); };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", () => { heights.clear(); measure(); soon(); });

  // Marks and what is done with them.
  const marked = new Set();
  const changed = new Map();
  const undoing = [];
  const bar = box.querySelector(".answer-bar");
  const status = box.querySelector(".answer-status");
  const dialog = box.querySelector(".answer-to");
  const act = (name) => box.querySelector(`[data-do=${name}]`);
  const themes = [...box.querySelectorAll(".answer-side [data-theme]")].filter((each) => each.dataset.theme)
    .map((each) => ({ id: each.dataset.theme, name: each.firstElementChild.textContent, language: each.firstElementChild.lang }));
  const tell = (text) => {
    if (!status) return;
    bar.hidden = false;
    status.textContent = text;
  };
  const show = () => {
    if (!bar) return;
    const any = marked.size > 0;
    bar.hidden = !any && !status.textContent;
    bar.querySelector("[data-count]").textContent = any ? say(texts.marked, { n: grouped(marked.size) }) : "";
    ["move", "none", "clear"].forEach((name) => { act(name).hidden = !any; });
    act("undo").hidden = !undoing.length;
  };
  const tickOf = (row) => row.querySelector(":scope > .tick input");
  const mark = (value, on) => { if (on) marked.add(value); else marked.delete(value); };
  const clear = () => {
    marked.clear();
    box.querySelectorAll("input[name=answer]:checked").forEach((tick) => { tick.checked = false; });
    show();
  };
  const rowNow = () => document.activeElement?.closest?.("li.answer") ?? null;
  const meant = () => {
    if (marked.size) return [...marked];
    const row = rowNow();
    return row && list.contains(row) ? [row.dataset.key] : [];
  };

  // What an answer looks like once it is moved, until the server has told how it stands.
  const tagged = (theme) => (row) => {
    const tag = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = theme ? theme.name : texts.none;
    if (theme?.language) name.lang = theme.language;
    tag.append(name);
    row.querySelector(".answer-tags").replaceChildren(tag);
    row.classList.add("moved");
  };
  const rowOf = (key) => list.querySelector(`[data-key="${key}"]`);
  const anew = async (rows) => {
    const fresh = await rowsFrom(rows.slice(0, 2 * CHUNK));
    fresh.forEach((row) => {
      const [key, at] = [row.dataset.key, place.get(Number(row.dataset.key))];
      const old = rowOf(key) ?? chunks.get(Math.floor(at / CHUNK))?.find((each) => each.dataset.key === key);
      const moved = old?.classList.contains("moved") && changed.has(key);
      changed.delete(key);
      if (!old) return;
      const inner = old.querySelector("details")?.open;
      const focused = old.contains(document.activeElement);
      const kept = old === document.activeElement;
      old.replaceChildren(...row.childNodes);
      old.classList.toggle("moved", Boolean(moved));
      dress(old);
      if (inner && old.querySelector("details")) old.querySelector("details").open = true;
      if (focused && !kept) old.focus({ preventScroll: true });
    });
  };
  const post = async (values) => {
    const body = new URLSearchParams(values);
    const headers = { Accept: "application/json", "X-CSRFToken": texts.token };
    const reply = await fetch(texts.correct, { method: "POST", body, headers });
    const told = await reply.json().catch(() => ({}));
    if (!reply.ok) throw new Error(told.error ?? texts.lost);
    return told;
  };
  let line = Promise.resolve();
  const inTurn = (work) => { line = line.then(work, work); return line; };
  const why = (error) => (error instanceof TypeError ? texts.lost : error.message);

  const correct = (theme, pointers, name) => {
    if (!pointers.length) { tell(texts.choose); return; }
    if (pointers.length > MOST) { tell(say(texts.many, { n: grouped(MOST) })); return; }
    const rows = [...new Set(pointers.map((each) => each.split(":")[0]))];
    const whole = pointers.filter((each) => !each.includes(":"));
    const looks = tagged(theme ?? (name ? { name } : null));
    whole.forEach((key) => {
      changed.set(key, looks);
      if (rowOf(key)) looks(rowOf(key));
    });
    const many = pointers.length > 1;
    const [one, several] = theme ? [texts.movedOne, texts.moved] : [texts.emptiedOne, texts.emptied];
    tell(name ? say(texts.made, { theme: name })
      : say(many ? several : one, { n: grouped(pointers.length), theme: theme?.name }));
    clear();
    const values = pointers.map((each) => ["answer", each]);
    if (texts.here) values.push(["within", texts.here]);
    if (name) values.push(["action", "add"], [`name_${texts.language}`, name]);
    else values.push(["action", theme ? "move" : "none"], ...(theme ? [["theme", theme.id]] : []));
    inTurn(async () => {
      try {
        const told = await post(values);
        undoing.push({ values: told.undo ?? { action: "undo", number: told.number }, rows });
        if (name && told.made) learn({ id: told.made, name, language: "" });
      } catch (error) {
        tell(why(error));
        whole.forEach((key) => rowOf(key)?.classList.remove("moved"));
      }
      show();
      await anew(rows).catch(() => {});
    });
  };
  // A theme that was just made can be moved to like the others.
  const learn = (theme) => {
    themes.push(theme);
    const entry = box.querySelector(".answer-side li:last-child").cloneNode(true);
    const button = entry.firstElementChild;
    button.replaceChildren(document.createElement("span"));
    button.firstElementChild.textContent = theme.name;
    button.className = "";
    Object.assign(button, { name: "theme", value: theme.id });
    button.dataset.theme = theme.id;
    box.querySelector(".answer-side li:last-child").before(entry);
  };
  const undo = () => inTurn(async () => {
    const last = undoing.pop();
    if (!last) { tell(texts.nothing); return; }
    try {
      await post(Object.entries(last.values));
      tell(texts.undone);
      last.rows.forEach((key) => { changed.delete(key); rowOf(key)?.classList.remove("moved"); });
      await anew(last.rows);
    } catch (error) {
      undoing.push(last);
      tell(why(error));
    }
    show();
  });

  // Choosing a theme by typing its name.
  let pending = [];
  let came = null;
  const input = dialog?.querySelector("input");
  const options = dialog?.querySelector("[role=listbox]");
  const fold = (text) => text.toLocaleLowerCase().normalize("NFC");
  const offer = () => {
    const typed = input.value.trim();
    const fitting = themes.filter((theme) => fold(theme.name).includes(fold(typed)) && theme.id !== texts.here);
    fitting.sort((one, other) => fold(other.name).startsWith(fold(typed)) - fold(one.name).startsWith(fold(typed)));
    const found = fitting.map((theme) => ({ theme, text: theme.name }));
    if (typed && !themes.some((theme) => fold(theme.name) === fold(typed))) {
      found.push({ name: typed, text: say(texts.new, { theme: typed }) });
    }
    options.replaceChildren(...found.map(({ theme, name, text }, at) => {
      const option = document.createElement("li");
      option.id = `answer-to-${at}`;
      option.setAttribute("role", "option");
      option.textContent = text;
      if (theme?.language) option.lang = theme.language;
      option.dataset.name = name ?? "";
      option.dataset.theme = theme?.id ?? "";
      return option;
    }));
    choose(0);
  };
  const chosen = () => options.querySelector("[aria-selected=true]");
  const choose = (at) => {
    const all = [...options.children];
    all.forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
    if (all[at]) all[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[at]?.id ?? "");
  };
  const open = () => {
    pending = meant();
    if (!pending.length) { tell(texts.choose); return; }
    came = document.activeElement;
    input.value = "";
    offer();
    dialog.showModal();
    input.focus();
  };
  const take = (option) => {
    if (!option) return;
    const alone = !marked.size;
    if (alone) came = null;
    dialog.close();
    correct(themes.find((theme) => theme.id === option.dataset.theme) ?? null, pending, option.dataset.name);
    if (alone) go(1);
  };

  // Going by keys.
  const go = async (step) => {
    const row = rowNow() ?? list.querySelector("[data-last]");
    const at = row ? place.get(Number(row.dataset.key)) + step : place.get(Number(topmost()?.dataset.key)) ?? 0;
    if (at < 0 || at >= keys.length) return;
    const chunk = Math.floor(at / CHUNK);
    if (isLong && (chunk < shown[0] || chunk >= shown[1])) {
      await load(chunk);
      draw([Math.min(chunk, shown[0]), Math.max(chunk + 1, shown[1])]);
    }
    const next = rowOf(keys[at]);
    list.querySelectorAll("[data-last]").forEach((each) => delete each.dataset.last);
    if (!next) return;
    next.dataset.last = "";
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const topmost = () => [...list.children].find((row) => row.getBoundingClientRect().top >= 0) ?? list.firstElementChild;
  const toggle = () => {
    const tick = rowNow() && tickOf(rowNow());
    if (!tick) return;
    tick.checked = !tick.checked;
    mark(tick.value, tick.checked);
    show();
  };
  const none = () => {
    const alone = !marked.size && rowNow();
    correct(null, meant());
    if (alone) go(1);
  };
  const doing = {
    j: () => go(1),
    k: () => go(-1),
    o: () => rowNow()?.querySelector(".answer-facts a").click(),
    ...(canMove ? { x: toggle, m: open, n: none, z: undo } : {}),
  };
  const areKeysOn = () => box.querySelector("#answer-keys-on")?.checked ?? true;
  const isTyping = ({ target }) => target.matches?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open || isTyping(event) || !areKeysOn()) return;
    const work = doing[event.key.toLowerCase()];
    if (!work) return;
    event.preventDefault();
    work();
  });

  if (canMove) {
    box.classList.add("scripted");
    const help = box.querySelector(".answer-keys");
    const on = box.querySelector("#answer-keys-on");
    help.hidden = false;
    on.checked = localStorage.getItem("answer-keys") !== "off";
    on.addEventListener("change", () => localStorage.setItem("answer-keys", on.checked ? "on" : "off"));
    box.addEventListener("change", ({ target }) => {
      if (target.name !== "answer") return;
      mark(target.value, target.checked);
      show();
    });
    box.addEventListener("click", (event) => {
      const name = event.target.closest("[data-do]")?.dataset.do;
      if (name === "move") open();
      if (name === "none") correct(null, meant());
      if (name === "clear") { tell(""); clear(); }
      if (name === "undo") undo();
      if (name === "close") dialog.close();
    });
    box.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const target = event.submitter?.dataset.theme;
      if (target !== undefined) correct(themes.find((theme) => theme.id === target) ?? null, [...marked]);
    });
    input.addEventListener("input", offer);
    input.addEventListener("keydown", (event) => {
      const all = [...options.children];
      const at = all.indexOf(chosen());
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose((at + (event.key === "ArrowDown" ? 1 : -1) + all.length) % all.length);
      }
      if (event.key === "Enter") { event.preventDefault(); take(chosen()); }
    });
    options.addEventListener("click", ({ target }) => take(target.closest("[role=option]")));
    dialog.addEventListener("close", () => { if (came?.isConnected) came.focus({ preventScroll: true }); });

    // Dragging: the answer under the mouse, or all that are marked when it is one of them.
    let dragged = [];
    list.addEventListener("dragstart", (event) => {
      const part = event.target.closest("[data-pointer]");
      const value = part ? part.dataset.pointer : event.target.closest("li.answer")?.dataset.key;
      if (!value) return;
      dragged = marked.has(value) ? [...marked] : [value];
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.join(" "));
    });
    const onto = (event) => (dragged.length ? event.target.closest(".answer-side [data-theme]:not(:disabled)") : null);
    box.addEventListener("dragover", (event) => {
      const target = onto(event);
      box.querySelectorAll(".onto").forEach((each) => each.classList.toggle("onto", each === target));
      if (!target) return;
      event.preventDefault();
      target.classList.add("onto");
    });
    box.addEventListener("drop", (event) => {
      const target = onto(event);
      if (!target) return;
      event.preventDefault();
      correct(themes.find((theme) => theme.id === target.dataset.theme) ?? null, dragged);
    });
    box.addEventListener("dragend", () => {
      dragged = [];
      box.querySelectorAll(".onto").forEach((each) => each.classList.remove("onto"));
    });
  }
  // After going back the browser may have ticked boxes again.
  box.querySelectorAll("input[name=answer]:checked").forEach((tick) => marked.add(tick.value));
  show();
  lengthen();
})();
