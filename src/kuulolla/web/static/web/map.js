// The map of the answers: draws the dots on a canvas, comes closer and moves, and tells what is pointed at or
// chosen with the keyboard. Without it the drawing and the table say the same. Lengths are in pixels, except those
// of the map itself, whose side is 1000.
(() => {
  const box = document.getElementById("theme-map");
  const data = JSON.parse(document.getElementById("map-data").textContent);
  const bubble = box.querySelector(".map-bubble");
  const side = 1000;
  const closest = 60;
  const roomy = 7; // dots are drawn one by one when each has this much room
  const near = 14;
  const pause = 120;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const names = document.createElement("div");
  const view = { x: 0, y: 0, scale: 1 };
  const chosen = { area: -1, dot: -1, byKey: false };
  let size = 1;
  let dots = null;
  let inks = {};
  let waiting = 0;
  let aim = null;

  // What the server sent: the number of dots, their keys, x, y (in tenths) and values.
  const unpacked = (buffer) => {
    const count = new DataView(buffer).getUint32(0, true);
    return {
      count,
      keys: new Uint32Array(buffer, 4, count),
      x: new Uint16Array(buffer, 4 + 4 * count, count),
      y: new Uint16Array(buffer, 4 + 6 * count, count),
      values: new Uint8Array(buffer, 4 + 8 * count, count),
    };
  };

  const unit = () => (size / side) * view.scale;
  const across = (x) => (x - view.x) * unit();
  const down = (y) => (y - view.y) * unit();
  const areDotsShown = () => dots && (!data.cells.length || data.spacing * unit() >= roomy);

  // ---- Drawing.
  const readInks = () => {
    const style = getComputedStyle(box);
    const ink = (name) => style.getPropertyValue(`--map-${name}`).trim();
    for (const name of ["0", "1", "2", "3", "4", "5", "plain", "area", "line", "ink", "paper"]) inks[name] = ink(name);
    inks.font = style.fontFamily;
  };
  const inkOf = (value) => inks[data.values.length ? value : "plain"];
  const disc = (x, y, r) => { pen.moveTo(x + r, y); pen.arc(x, y, r, 0, 2 * Math.PI); };
  const shapes = [
    disc,
    (x, y, r) => pen.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8),
    (x, y, r) => { pen.moveTo(x, y - r * 1.1); pen.lineTo(x + r * 1.1, y + r * 0.9); pen.lineTo(x - r * 1.1, y + r * 0.9); pen.closePath(); },
    (x, y, r) => { pen.moveTo(x, y - r * 1.2); pen.lineTo(x + r * 1.2, y); pen.lineTo(x, y + r * 1.2); pen.lineTo(x - r * 1.2, y); pen.closePath(); },
    (x, y, r) => { pen.moveTo(x - r, y); pen.lineTo(x + r, y); pen.moveTo(x, y - r); pen.lineTo(x, y + r); },
    disc,
  ];
  const isLine = (value) => data.values.length > 0 && value >= 4;

  const drawAreas = () => {
    data.areas.forEach(({ at: [x, y, r] }, number) => {
      pen.beginPath();
      pen.arc(across(x), down(y), r * unit(), 0, 2 * Math.PI);
      pen.fillStyle = inks.area;
      pen.fill();
      if (number !== chosen.area) return;
      pen.lineWidth = 3;
      pen.strokeStyle = inks[0];
      pen.stroke();
    });
  };

  const drawDots = () => {
    const radius = Math.min(12, Math.max(1.6, data.dot * unit()));
    const scale = unit() / 10;
    const left = view.x * unit();
    const top = view.y * unit();
    const drawn = data.values.length ? data.values.map(([value]) => value) : [0];
    for (const value of drawn) {
      const shape = shapes[data.values.length ? value : 0];
      const own = isLine(value) ? radius * 0.8 : radius;
      pen.beginPath();
      for (let each = 0; each < dots.count; each += 1) {
        if (dots.values[each] !== value && data.values.length) continue;
        const x = dots.x[each] * scale - left;
        const y = dots.y[each] * scale - top;
        if (x > -radius && y > -radius && x < size + radius && y < size + radius) shape(x, y, own);
      }
      pen.fillStyle = pen.strokeStyle = inkOf(value);
      pen.lineWidth = Math.max(1.2, own * 0.4);
      if (isLine(value)) pen.stroke(); else pen.fill();
    }
  };

  const drawCells = () => {
    const radius = data.cell * unit();
    const most = Math.max(1, (2.6 * data.cell ** 2) / data.spacing ** 2);
    const wide = (radius * Math.sqrt(3)) / 2;
    for (let at = 0; at < data.cells.length; at += 4) {
      const x = across(data.cells[at]);
      const y = down(data.cells[at + 1]);
      if (x < -radius || y < -radius || x > size + radius || y > size + radius) continue;
      pen.globalAlpha = 0.25 + 0.75 * Math.min(1, data.cells[at + 3] / most);
      pen.fillStyle = inkOf(data.cells[at + 2]);
      pen.beginPath();
      pen.moveTo(x, y - radius);
      pen.lineTo(x + wide, y - radius / 2);
      pen.lineTo(x + wide, y + radius / 2);
      pen.lineTo(x, y + radius);
      pen.lineTo(x - wide, y + radius / 2);
      pen.lineTo(x - wide, y - radius / 2);
      pen.fill();
    }
    pen.globalAlpha = 1;
  };

  const drawChosen = () => {
    if (chosen.dot < 0) return;
    const radius = Math.min(14, Math.max(4, data.dot * unit() * 1.5));
    pen.beginPath();
    disc(across(dots.x[chosen.dot] / 10), down(dots.y[chosen.dot] / 10), radius + 2);
    pen.lineWidth = 6;
    pen.strokeStyle = inks.paper;
    pen.stroke();
    pen.lineWidth = 3;
    pen.strokeStyle = inks.ink;
    pen.stroke();
  };

  // The name and the number of each slice, where it is large enough to hold them.
  const drawSlices = () => {
    if (!data.values.length) return;
    pen.font = `600 13px ${inks.font}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    for (const { at: [x, y, r], cells, dots: [, count] } of data.areas) {
      if (r * unit() < 130) continue;
      const sizes = cells.map((cell) => (typeof cell === "number" ? cell : 0));
      sizes[sizes.length - 1] += count - sizes.reduce((sum, one) => sum + one, 0);
      let begun = 0;
      sizes.forEach((one, place) => {
        const turn = ((begun + one / 2) / count) * 2 * Math.PI;
        begun += one;
        if (one / count < 0.06) return;
        const text = `${data.values[place][1]} ${one}`;
        const [left, top] = [across(x + 0.7 * r * Math.sin(turn)), down(y - 0.7 * r * Math.cos(turn))];
        pen.lineWidth = 5;
        pen.lineJoin = "round";
        pen.strokeStyle = inks.paper;
        pen.strokeText(text, left, top);
        pen.fillStyle = inks.ink;
        pen.fillText(text, left, top);
      });
    }
  };

  const placeNames = () => {
    const kind = size < 512 ? "narrow" : "wide";
    data.areas.forEach((area, number) => {
      const label = names.children[number];
      const [x, y, short] = area[kind];
      const isShort = short && area.at[2] * unit() < 60;
      label.classList.toggle("short", isShort);
      label.classList.toggle("now", number === chosen.area);
      label.firstChild.textContent = isShort ? area.rank : area.name;
      label.lastChild.hidden = isShort;
      label.style.transform = `translate(${across(x)}px, ${down(y)}px) translate(-50%, -50%)`;
    });
  };

  const draw = () => {
    waiting = 0;
    if (aim) follow();
    box.classList.toggle("close", view.scale > 1);
    pen.clearRect(0, 0, size, size);
    drawAreas();
    if (areDotsShown()) drawDots(); else drawCells();
    drawSlices();
    drawChosen();
    placeNames();
    placeBubble();
  };
  const later = () => { waiting ||= requestAnimationFrame(draw); };

  // ---- Coming closer and moving.
  const held = (place) => {
    place.scale = Math.min(closest, Math.max(1, place.scale));
    const most = side - side / place.scale;
    place.x = Math.min(most, Math.max(0, place.x));
    place.y = Math.min(most, Math.max(0, place.y));
    return place;
  };
  const move = (place) => { aim = null; Object.assign(view, held(place)); later(); };
  const glide = (place) => {
    if (calm.matches) { move(place); return; }
    aim = held(place);
    later();
  };
  const follow = () => {
    let away = 0;
    for (const key of ["x", "y", "scale"]) {
      const rest = aim[key] - view[key];
      view[key] += rest * 0.25;
      away += Math.abs(rest) * (key === "scale" ? 10 : 1);
    }
    if (away < 0.5) { Object.assign(view, aim); aim = null; } else later();
  };
  const scaled = (factor, left = size / 2, top = size / 2, from = view) => {
    const scale = Math.min(closest, Math.max(1, from.scale * factor));
    const keep = (begin, at) => begin + at / ((size / side) * from.scale) - at / ((size / side) * scale);
    return { scale, x: keep(from.x, left), y: keep(from.y, top) };
  };
  const zoom = { in: () => glide(scaled(1.8, size / 2, size / 2, aim || view)), out: () => glide(scaled(1 / 1.8, size / 2, size / 2, aim || view)), whole: () => glide({ x: 0, y: 0, scale: 1 }) };
  const showArea = ({ at: [x, y, r] }) => {
    const scale = Math.min(closest, side / (2.3 * r));
    glide({ scale, x: x - side / scale / 2, y: y - side / scale / 2 });
  };
  const showDot = (dot) => {
    const [x, y] = [dots.x[dot] / 10, dots.y[dot] / 10];
    const [left, top] = [across(x), down(y)];
    if (left > 20 && top > 20 && left < size - 20 && top < size - 20) return;
    const seen = side / view.scale;
    glide({ scale: view.scale, x: x - seen / 2, y: y - seen / 2 });
  };

  // ---- Telling what is chosen.
  const answers = new Map();
  let asked = 0;
  const fetched = async (key) => {
    if (!answers.has(key)) {
      const answer = await fetch(box.dataset.answer.replace("/0/", `/${key}/`));
      if (!answer.ok) throw new Error(answer.status);
      answers.set(key, await answer.json());
    }
    return answers.get(key);
  };
  const piece = (name, text, kind = "") => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const link = (text, address) => { const made = piece("a", text); made.href = address; made.tabIndex = -1; return made; };
  const tell = (...pieces) => { bubble.replaceChildren(...pieces); placeBubble(); };
  const areaOf = (dot) => data.areas.findIndex(({ dots: [first, count] }) => dot >= first && dot < first + count);

  const tellArea = (number) => {
    const area = data.areas[number];
    const told = piece("p", area.says);
    if (area.lang) told.lang = area.lang;
    tell(told, ...(area.address ? [link(box.dataset.openTheme, area.address)] : []));
  };
  const placed = (dot) => {
    const { name, dots: [first, count] } = data.areas[areaOf(dot)];
    const value = data.values.find(([number]) => number === dots.values[dot]);
    const where = box.dataset.dot.replace("{i}", dot - first + 1).replace("{n}", count).replace("{name}", name);
    return value ? `${where}. ${value[1]}` : where;
  };
  const tellDot = (dot) => {
    const mine = asked += 1;
    if (!box.dataset.answer) { tell(piece("p", placed(dot))); return; }
    const told = answers.get(dots.keys[dot]);
    if (told) { tellAnswer(dot, told); return; }
    setTimeout(async () => {
      if (mine !== asked) return;
      try {
        const answer = await fetched(dots.keys[dot]);
        if (mine === asked) tellAnswer(dot, answer);
      } catch { if (mine === asked) tell(piece("p", box.dataset.failed)); }
    }, pause);
  };
  const tellAnswer = (dot, { number, text, language, themes, tone, address }) => {
    const said = piece("p", text, "said");
    if (language) said.lang = language;
    const about = [themes.join(", "), tone].filter(Boolean).join(" · ");
    const where = chosen.byKey ? placed(dot) : number;
    tell(piece("p", where, "about"), said, piece("p", about, "about"), ...(address ? [link(box.dataset.open, address)] : []));
  };
  const choose = (area, dot, byKey = false) => {
    if (area === chosen.area && dot === chosen.dot) return;
    Object.assign(chosen, { area, dot, byKey });
    later();
    if (dot >= 0) tellDot(dot);
    else if (area >= 0) { asked += 1; tellArea(area); } else { asked += 1; tell(); }
  };
  const placeBubble = () => {
    if (!bubble.childElementCount) return;
    const spot = chosen.dot >= 0 ? [dots.x[chosen.dot] / 10, dots.y[chosen.dot] / 10] : data.areas[chosen.area]?.at;
    if (!spot) return;
    const [x, y] = [across(spot[0]), down(spot[1])];
    const gap = 18;
    const [wide, high] = [bubble.offsetWidth, bubble.offsetHeight];
    const left = Math.min(Math.max(8, x - wide / 2), size - wide - 8);
    const top = y > size / 2 ? y - high - gap : y + gap;
    bubble.style.transform = `translate(${left}px, ${Math.min(Math.max(8, top), size - high - 8)}px)`;
  };

  // ---- Pointer: hovering tells, dragging moves, two fingers and the wheel come closer, a click opens.
  const fingers = new Map();
  let dragged = false;
  const nearest = (left, top) => {
    if (!areDotsShown()) return -1;
    const [x, y, reach] = [(left / unit() + view.x) * 10, (top / unit() + view.y) * 10, (near / unit()) * 10];
    let [best, least] = [-1, reach * reach];
    for (let dot = 0; dot < dots.count; dot += 1) {
      const away = (dots.x[dot] - x) ** 2 + (dots.y[dot] - y) ** 2;
      if (away < least) [best, least] = [dot, away];
    }
    return best;
  };
  const areaAt = (left, top) => data.areas.findIndex(({ at: [x, y, r] }) => Math.hypot(across(x) - left, down(y) - top) <= r * unit());
  const at = (event) => { const place = canvas.getBoundingClientRect(); return [event.clientX - place.left, event.clientY - place.top]; };
  const isOnBubble = (event) => bubble.contains(event.target) && bubble.childElementCount > 0;
  const point = (event) => {
    const [left, top] = at(event);
    const dot = nearest(left, top);
    const area = dot >= 0 ? areaOf(dot) : areaAt(left, top);
    box.classList.toggle("pointing", area >= 0);
    choose(area, dot);
  };
  const open = () => {
    if (chosen.dot >= 0 && box.dataset.answer) {
      fetched(dots.keys[chosen.dot]).then(({ address }) => { if (address) location.assign(address); });
    } else if (chosen.area >= 0 && data.areas[chosen.area].address) location.assign(data.areas[chosen.area].address);
  };
  box.addEventListener("pointerdown", (event) => {
    if (isOnBubble(event)) return;
    box.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
    dragged = false;
  });
  box.addEventListener("pointermove", (event) => {
    if (!fingers.size) { if (!isOnBubble(event)) point(event); return; }
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    if (!dragged && fingers.size === 1 && Math.hypot(now[0] - before[0], now[1] - before[1]) < 4) return;
    dragged = true;
    box.classList.add("held");
    const other = [...fingers].find(([finger]) => finger !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (other) {
      const grown = Math.hypot(now[0] - other[0], now[1] - other[1]) / Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
      const place = scaled(grown, (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
      move({ ...place, x: place.x - (now[0] - before[0]) / 2 / unit(), y: place.y - (now[1] - before[1]) / 2 / unit() });
    } else move({ scale: view.scale, x: view.x - (now[0] - before[0]) / unit(), y: view.y - (now[1] - before[1]) / unit() });
  });
  const lift = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    box.classList.remove("held");
    if (dragged || event.type === "pointercancel") return;
    const before = chosen.dot >= 0 ? chosen.dot : `area ${chosen.area}`;
    point(event);
    const now = chosen.dot >= 0 ? chosen.dot : `area ${chosen.area}`;
    if (event.pointerType === "mouse" || now === before) open();
  };
  box.addEventListener("pointerup", lift);
  box.addEventListener("pointercancel", lift);
  box.addEventListener("pointerleave", () => { if (!chosen.byKey && !fingers.size) choose(-1, -1); });
  box.addEventListener("wheel", (event) => {
    if (event.deltaY > 0 && view.scale <= 1) return; // the page scrolls on
    event.preventDefault();
    const step = Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002));
    move(scaled(step, ...at(event)));
  }, { passive: false });

  // ---- Keyboard: among themes, and within one among its dots from the middle outwards.
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = (by) => {
    if (chosen.dot < 0) {
      const count = data.areas.length;
      const next = chosen.area < 0 ? 0 : (chosen.area + by + count) % count;
      choose(next, -1, true);
      if (view.scale > 1) showArea(data.areas[next]);
      return;
    }
    const [first, count] = data.areas[chosen.area].dots;
    const next = first + ((chosen.dot - first + by + count) % count);
    choose(chosen.area, next, true);
    showDot(next);
  };
  const enter = () => {
    if (chosen.dot >= 0) { open(); return; }
    const area = data.areas[chosen.area];
    if (!area || !dots || !area.dots[1]) return;
    choose(chosen.area, area.dots[0], true);
    showArea(area);
  };
  const leave = () => {
    if (chosen.dot >= 0) { choose(chosen.area, -1, true); zoom.whole(); } else choose(-1, -1);
  };
  const openTheme = () => { const area = data.areas[chosen.area]; if (area?.address) location.assign(area.address); };
  const deeds = { Enter: enter, Escape: leave, o: openTheme, O: openTheme, "+": zoom.in, "-": zoom.out, "−": zoom.out, 0: zoom.whole };
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = event.key in steps ? () => step(steps[event.key]) : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  box.addEventListener("focus", () => { if (chosen.area < 0 && box.matches(":focus-visible")) choose(0, -1, true); });
  box.addEventListener("blur", () => { if (chosen.byKey) choose(-1, -1); });

  // ---- Beginning.
  const fit = () => {
    size = box.clientWidth;
    const sharp = Math.min(2, devicePixelRatio || 1);
    canvas.width = canvas.height = Math.round(size * sharp);
    pen.setTransform(canvas.width / size, 0, 0, canvas.height / size, 0, 0);
    draw();
  };
  const begin = () => {
    names.className = "map-names";
    names.setAttribute("aria-hidden", "true");
    for (const { name, share, lang } of data.areas) {
      const label = document.createElement("span");
      label.replaceChildren(document.createTextNode(name), " ", piece("small", share));
      if (lang) label.lang = lang;
      names.append(label);
    }
    box.prepend(canvas, names);
    canvas.setAttribute("aria-hidden", "true");
    box.querySelector(".drawn").setAttribute("aria-hidden", "true");
    box.querySelectorAll(".drawn a").forEach((each) => each.setAttribute("tabindex", "-1"));
    for (const [name, value] of Object.entries({ tabindex: "0", role: "application", "aria-roledescription": box.dataset.role, "aria-label": box.dataset.label, "aria-describedby": "map-keys" })) box.setAttribute(name, value);
    box.classList.add("live");
    const tools = document.querySelector(".map-tools");
    tools.hidden = false;
    tools.addEventListener("click", ({ target }) => { const deed = zoom[target.closest("[data-zoom]")?.dataset.zoom]; if (deed) deed(); });
    document.getElementById("map-keys").hidden = false;
    readInks();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readInks(); later(); });
    new ResizeObserver(fit).observe(box);
  };
  fetch(box.dataset.dots).then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(answer.status))).then((buffer) => {
    dots = unpacked(buffer);
    begin();
  }).catch(() => {}); // then the drawing stays as it is
})();
