// The board of themes. What one does shows at once; the server's answer takes its place, and a refusal puts
// it back. Others' changes are swapped in theme by theme, without touching what one types or drags.
(() => {
  const bench = document.querySelector(".workbench");
  if (!bench) return;
  const EVERY = 3000;
  const says = bench.dataset;
  const said = bench.querySelector(".said");
  const help = bench.querySelector("#board-keys");
  const helper = bench.querySelector("[data-help]");
  const board = () => bench.querySelector("#board");
  const list = () => bench.querySelector(".themes");
  const rows = () => [...list().querySelectorAll(".theme[data-theme]")];
  const rowOf = (id) => rows().find((row) => row.dataset.theme === id);
  const nameOf = (row) => row.querySelector("h2").textContent;
  const gripOf = (row) => row && row.querySelector(".grip");
  const workOf = (row) => row.querySelector(".work");
  const filled = (text, values) => text.replace(/\{(\w)\}/g, (_, key) => values[key] ?? "");

  // The status line, with an undo of what it tells.
  let offered = null;
  const say = (text, { undo = null, bad = false } = {}) => {
    offered = undo;
    said.classList.toggle("bad", bad);
    said.querySelector("p").textContent = text;
    said.querySelector("button").hidden = !undo;
  };

  // Swapping: rows are kept and only what changed in them is replaced.
  const isEdited = (row) => workOf(row)?.open;
  const keep = (row) => {
    row.dataset.kept = "";
    row.seenAs = row.querySelector(".seen").innerHTML;
    row.workAs = workOf(row).innerHTML;
    return row;
  };
  const update = (row, fresh) => {
    const [seen, work] = [fresh.querySelector(".seen").innerHTML, workOf(fresh).innerHTML];
    row.classList.remove("pending", "gone");
    row.querySelector(".gone-note")?.remove();
    const changed = row.seenAs !== seen;
    if (changed) row.querySelector(".seen").innerHTML = seen;
    if (changed || row.workAs !== work) row.late = work;
    [row.seenAs, row.workAs] = [seen, work];
    takeLate(row);
    return changed;
  };
  const takeLate = (row) => {
    if (row.late === undefined || isEdited(row)) return;
    const parts = document.createElement("template");
    parts.innerHTML = row.late;
    const hadFocus = workOf(row).contains(document.activeElement);
    workOf(row).replaceChildren(parts.content);
    delete row.late;
    if (hadFocus) workOf(row).querySelector("summary").focus({ preventScroll: true });
  };
  const leave = (row) => {
    if (!isEdited(row) && row !== dragged) return row.remove();
    if (row.classList.contains("gone")) return undefined;
    row.classList.add("gone");
    const note = document.createElement("p");
    note.className = "gone-note";
    note.textContent = says.gone;
    workOf(row).querySelector("div").prepend(note);
    return undefined;
  };
  const placed = (order) => {
    const focused = order.find((row) => row.contains(document.activeElement)) ?? order.find((row) => row === dragged);
    const at = order.indexOf(focused);
    order.forEach((row, place) => {
      if (place < at) list().insertBefore(row, focused);
      else if (row !== focused) list().append(row);
    });
    rows().filter((row) => row.classList.contains("gone")).forEach((row) => {
      if (!row.contains(document.activeElement)) list().append(row);
    });
  };
  const focusNow = () => {
    const row = document.activeElement?.closest?.(".theme");
    const inSeen = row && row.querySelector(".seen").contains(document.activeElement);
    if (!inSeen) return row ? { place: rows().indexOf(row), row } : null;
    return { row, place: rows().indexOf(row), what: document.activeElement.matches(".grip") ? ".grip" : "input" };
  };
  const refocus = (was) => {
    if (!was || document.activeElement?.closest?.(".theme")) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const row = was.row.isConnected ? was.row : rows()[Math.min(was.place, rows().length - 1)];
    row?.querySelector(was.what ?? ".grip")?.focus({ preventScroll: true });
  };
  const show = (fresh, { tell = false } = {}) => {
    const was = focusNow();
    const checked = new Set([...bench.querySelectorAll(".mark :checked")].map((box) => box.value));
    const wanted = [...fresh.querySelectorAll(".theme[data-theme]")];
    const ids = new Set(wanted.map((row) => row.dataset.theme));
    [...list().children].forEach((row) => { if (!ids.has(row.dataset.theme)) leave(row); });
    const order = wanted.map((row) => {
      const known = rowOf(row.dataset.theme);
      if (!known) {
        const added = keep(document.importNode(row, true));
        added.classList.toggle("changed", tell);
        return added;
      }
      if (update(known, row) && tell) known.classList.add("changed");
      return known;
    });
    placed(order);
    bench.querySelectorAll(".mark input").forEach((box) => { box.checked = checked.has(box.value); });
    if (picked && !rowOf(picked)) picked = null;
    mark();
    refocus(was);
    choose();
  };
  const showBoard = (fresh, { tell = false } = {}) => {
    Object.assign(board().dataset, fresh.dataset);
    [".latest", ".without"].forEach((part) => {
      board().querySelector(part).replaceChildren(...fresh.querySelector(part).childNodes);
    });
    show(fresh.querySelector(".themes"), { tell });
    ["undo", "redo"].forEach((what) => able(what, Boolean(fresh.dataset[what])));
    if (tell && !("mine" in fresh.dataset)) say(fresh.dataset.latest);
  };
  const able = (what, can) => {
    const button = bench.querySelector(`[data-do="${what}"]`);
    if (can) button.removeAttribute("aria-disabled");
    else button.setAttribute("aria-disabled", "true");
  };

  // Talking with the server, one thing after another.
  let queue = Promise.resolve();
  let waiting = 0;
  let offline = false;
  const partAt = () => `${location.pathname}?part=board${document.documentElement.lang ? `&lang=${document.documentElement.lang}` : ""}`;
  const send = async (fields) => {
    const body = new URLSearchParams(fields);
    const headers = { Accept: "application/json", "X-CSRFToken": says.token };
    const answer = await fetch(says.correct, { method: "POST", body, headers });
    const found = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(found.error), { told: found.error });
    return found;
  };
  const refresh = async ({ tell = false } = {}) => {
    const answer = await fetch(partAt(), { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return location.reload();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("#board");
    if (!fresh?.querySelector(".theme")) return location.reload();
    if (!waiting) showBoard(fresh, { tell });
    return undefined;
  };
  const snapshots = { undo: [], redo: [] };
  const snapshot = () => {
    const copy = list().cloneNode(true);
    copy.querySelectorAll(".theme:not([data-kept]), .gone").forEach((row) => row.remove());
    copy.querySelectorAll(".work").forEach((work) => { work.open = false; });
    return copy;
  };
  const act = (fields, { now, text, before = snapshot() }) => {
    now();
    say(text);
    waiting += 1;
    queue = queue
      .then(() => send(fields))
      .then((done) => say(done.told, { undo: done.undo }))
      .catch((fault) => {
        show(before);
        say(fault.told ?? says.lost, { bad: true });
      })
      .then(() => { waiting -= 1; return waiting ? undefined : refresh(); })
      .catch(() => {});
    return queue;
  };
  const change = (fields, told) => {
    snapshots.undo.push(snapshot());
    snapshots.redo = [];
    able("undo", true);
    able("redo", false);
    return act(fields, { ...told, before: snapshots.undo.at(-1) });
  };
  const travel = (what, fields = [["action", what]]) => {
    const other = what === "undo" ? "redo" : "undo";
    const known = snapshots[what].pop();
    const before = snapshot();
    if (known) snapshots[other].push(before);
    act(fields, { now: () => { if (known) show(known); }, text: what === "undo" ? says.undone : says.redone, before });
  };
  const poll = async () => {
    if (document.visibilityState !== "visible" || waiting) return;
    try {
      const answer = await fetch(says.stampAt, { headers: { Accept: "application/json" } });
      const { stamp } = await answer.json();
      if (offline) say(says.online);
      offline = false;
      if (stamp && stamp !== board().dataset.stamp && !waiting) {
        snapshots.undo = [];
        snapshots.redo = [];
        await refresh({ tell: true });
      }
    } catch {
      if (!offline) say(says.offline, { bad: true });
      offline = true;
    }
  };

  // What one does.
  const merge = (ids) => {
    const [into, ...others] = ids.map(rowOf);
    if (!into || !others.length || others.includes(into)) return;
    const names = others.map(nameOf).join(", ");
    change([["action", "merge"], ...ids.map((id) => ["theme", id])], {
      text: filled(says.merged, { a: names, b: nameOf(into) }),
      now: () => {
        workOf(into).open = false;
        others.forEach((row) => row.remove());
        into.classList.add("pending");
        gripOf(into).focus({ preventScroll: true });
        renumber();
      },
    });
  };
  const remove = (ids) => {
    const gone = ids.map(rowOf).filter(Boolean);
    if (!gone.length) return;
    change([["action", "remove"], ...ids.map((id) => ["theme", id])], {
      text: filled(says.removed, { a: gone.map(nameOf).join(", ") }),
      now: () => {
        const next = rows().slice(rows().indexOf(gone.at(-1)) + 1).find((row) => !gone.includes(row));
        gone.forEach((row) => row.remove());
        gripOf(next ?? rows().at(-1))?.focus({ preventScroll: true });
        renumber();
      },
    });
  };
  const split = (row) => {
    if (!row.querySelector('[value="split"]')) return;
    change([["action", "split"], ["theme", row.dataset.theme]], {
      text: filled(says.split, { a: nameOf(row) }),
      now: () => {
        workOf(row).open = false;
        row.classList.add("pending");
        [...row.querySelectorAll(".parts li")].slice(1).reverse().forEach((part) => {
          const [name, people] = part.children;
          const fresh = document.createElement("li");
          fresh.className = "theme pending";
          fresh.innerHTML = '<div class="head"><div class="mark"></div><div class="title"><h2></h2></div><p class="count"><strong></strong></p></div>';
          fresh.querySelector("h2").textContent = name.textContent;
          fresh.querySelector("strong").textContent = people.textContent;
          row.after(fresh);
        });
        row.querySelector(".parts")?.remove();
        gripOf(row).focus({ preventScroll: true });
      },
    });
  };
  const rename = (row, form) => {
    const fields = [...new FormData(form)].filter(([key]) => /^(action|theme|name_)/.test(key));
    const names = fields.filter(([key, value]) => key.startsWith("name_") && value.trim());
    const own = names.find(([key]) => key === `name_${document.documentElement.lang}`);
    const name = (own ?? names[0])?.[1].trim() ?? nameOf(row);
    const typed = fields.map(([key, value]) => [key, value]);
    change(fields, {
      text: filled(says.renamed, { b: name }),
      now: () => {
        row.querySelector("h2").textContent = name;
        row.seenAs = undefined;
        typed.forEach(([key, value]) => form.elements[key] && form.elements[key].setAttribute("value", value));
        row.classList.remove("gone");
        workOf(row).open = false;
        gripOf(row).focus({ preventScroll: true });
      },
    });
  };
  const renumber = () => rows().forEach((row, place) => {
    const rank = row.querySelector(".rank");
    if (rank.textContent !== String(place + 1)) { rank.textContent = place + 1; row.seenAs = undefined; }
  });
  const edit = (row) => {
    workOf(row).open = true;
    const input = workOf(row).querySelector(`[name="name_${document.documentElement.lang}"]`);
    input.focus();
    input.select();
  };
  const close = (row) => {
    workOf(row).querySelectorAll("form").forEach((form) => form.reset());
    workOf(row).open = false;
    if (row.classList.contains("gone")) { const next = row.nextElementSibling ?? row.previousElementSibling; row.remove(); gripOf(next)?.focus(); } else gripOf(row).focus();
  };
  const choose = () => {
    const some = bench.querySelectorAll(".mark :checked").length;
    bench.querySelector(".chosen").classList.toggle("some", some > 0);
  };

  // Picking up and dropping, with keys or by pressing the grips one after another.
  let picked = null;
  let dragged = null;
  const mark = () => rows().forEach((row) => {
    row.classList.toggle("picked", row.dataset.theme === picked);
    row.classList.toggle("target", Boolean(picked) && row.dataset.theme !== picked && row.contains(document.activeElement));
    gripOf(row).setAttribute("aria-pressed", row.dataset.theme === picked);
  });
  const pick = (row) => {
    picked = row.dataset.theme;
    gripOf(row).focus();
    mark();
    say(filled(says.picked, { a: nameOf(row) }));
  };
  const letGo = () => {
    const row = rowOf(picked);
    picked = null;
    mark();
    if (!row) return;
    gripOf(row).focus();
    say(filled(says.letGo, { a: nameOf(row) }));
  };
  const drop = (row) => {
    const id = picked;
    if (row.dataset.theme === id) return letGo();
    picked = null;
    mark();
    return merge([row.dataset.theme, id]);
  };
  const step = (row, by) => {
    const next = rows()[rows().indexOf(row) + by];
    if (!next) return;
    gripOf(next).focus();
    mark();
    if (picked && next.dataset.theme !== picked) say(filled(says.onto, { b: nameOf(next) }));
  };
  let cameFrom = null;
  const toggleHelp = () => {
    help.hidden = !help.hidden;
    helper.setAttribute("aria-expanded", !help.hidden);
    if (help.hidden) return (cameFrom?.isConnected ? cameFrom : helper).focus();
    cameFrom = document.activeElement;
    return help.focus();
  };

  const isText = (node) => node.matches?.('input:not([type="checkbox"]), select, textarea');
  const onRow = {
    ArrowDown: (row) => step(row, 1),
    ArrowUp: (row) => step(row, -1),
    m: (row) => (picked ? drop(row) : pick(row)),
    n: edit,
    F2: edit,
    s: split,
    o: (row) => row.querySelector("a.read").click(),
    x: (row) => row.querySelector(".mark input").click(),
    Delete: (row) => remove([row.dataset.theme]),
  };
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const modified = event.ctrlKey || event.metaKey;
    const row = target.closest?.(".theme[data-theme]");
    if (modified && key.toLowerCase() === "z" && !event.altKey && !isText(target)) {
      event.preventDefault();
      return travel(event.shiftKey ? "redo" : "undo");
    }
    if (key === "Escape") {
      if (picked) return letGo();
      if (row && isEdited(row)) return close(row);
      return help.hidden ? undefined : toggleHelp();
    }
    if (modified || event.altKey || isText(target) || !bench.contains(target)) return undefined;
    if (key === "?") { event.preventDefault(); return toggleHelp(); }
    const what = row && onRow[key.length === 1 ? key.toLowerCase() : key];
    if (!what || event.repeat && !key.startsWith("Arrow")) return undefined;
    event.preventDefault();
    return what(row);
  });
  bench.addEventListener("focusin", mark);
  bench.addEventListener("click", ({ target }) => {
    const row = target.closest(".theme[data-theme]");
    if (target.closest("[data-help]")) return toggleHelp();
    if (target.closest(".said button")) return offered && travel(offered.action === "undo" ? "undo" : "redo", Object.entries(offered));
    if (row && target.closest(".grip")) return picked ? drop(row) : pick(row);
    if (row && target.closest("h2")) return edit(row);
    return undefined;
  });
  bench.addEventListener("change", ({ target }) => { if (target.matches(".mark input")) choose(); });
  bench.addEventListener("toggle", ({ target }) => {
    const row = target.closest(".theme");
    if (row && !target.open) takeLate(row);
  }, true);
  bench.addEventListener("submit", (event) => {
    const form = event.target;
    const row = form.closest(".theme[data-theme]");
    const what = event.submitter?.value || form.elements.action?.value;
    event.preventDefault();
    if (form.matches(".names")) return rename(row, form);
    if (form.matches(".into")) return merge([form.querySelector("select").value, row.dataset.theme]);
    if (form.matches(".rest")) return what === "split" ? split(row) : remove([row.dataset.theme]);
    if (form.matches(".chosen")) {
      const ids = [...bench.querySelectorAll(".mark :checked")].map((box) => box.value);
      bench.querySelectorAll(".mark :checked").forEach((box) => { box.checked = false; });
      choose();
      if (what === "remove") return remove(ids);
      return ids.length > 1 ? merge(ids) : act([["action", "merge"], ...ids.map((id) => ["theme", id])], { now: () => {}, text: "" });
    }
    if (event.submitter?.getAttribute("aria-disabled")) return undefined;
    return travel(what);
  });

  // Dragging with a mouse.
  const aim = (row) => rows().forEach((each) => each.classList.toggle("target", each === row && each !== dragged));
  bench.addEventListener("pointerdown", ({ target }) => {
    const head = target.closest(".head");
    if (head) head.draggable = !target.closest("input");
  });
  bench.addEventListener("dragstart", (event) => {
    const row = event.target.closest?.(".theme[data-theme]");
    if (!row) return;
    dragged = row;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", nameOf(row));
    event.dataTransfer.setDragImage(event.target, 20, 20);
    row.classList.add("picked");
  });
  bench.addEventListener("dragover", (event) => {
    const row = event.target.closest?.(".theme[data-theme]");
    if (!dragged) return;
    if (row && row !== dragged) event.preventDefault();
    aim(row);
  });
  bench.addEventListener("drop", (event) => {
    const row = event.target.closest?.(".theme[data-theme]");
    const moved = dragged;
    if (!moved || !row || row === moved) return;
    event.preventDefault();
    if (rowOf(moved.dataset.theme)) merge([row.dataset.theme, moved.dataset.theme]);
  });
  document.addEventListener("dragend", () => {
    const row = dragged;
    dragged = null;
    rows().forEach((each) => each.classList.remove("picked", "target"));
    if (row?.classList.contains("gone") && !isEdited(row)) row.remove();
  });

  bench.classList.add("live");
  helper.hidden = false;
  rows().forEach(keep);
  choose();
  setInterval(poll, EVERY);
  document.addEventListener("visibilitychange", poll);
})();
