(() => {
  "use strict";
  const map = document.querySelector(".map");
  const texts = JSON.parse(document.getElementById("map-texts").textContent);
  const dots = [...map.querySelectorAll(".dots circle")];
  const bubble = map.querySelector(".bubble");
  const near = 16;
  let now = null;

  const groupOf = (link) => map.querySelector(`g[data-theme="${link.hash.slice(1)}"]`);

  function mark(theme) {
    for (const part of map.querySelectorAll("[data-theme]")) {
      part.classList.toggle("on", theme !== "" && part.dataset.theme === theme);
    }
  }

  function close() {
    if (now) now.classList.remove("now");
    now = null;
    bubble.replaceChildren();
  }

  function show(dot) {
    if (dot === now) return;
    close();
    now = dot;
    dot.classList.add("now");
    const [answer, language, text] = texts[dots.indexOf(dot)];
    const number = document.createElement("b");
    const words = document.createElement("span");
    number.textContent = answer;
    words.textContent = text;
    if (language) words.lang = language;
    bubble.replaceChildren(number, words);
    place(dot);
  }

  function place(dot) {
    const side = map.clientWidth;
    const x = dot.cx.baseVal.value / 1000 * side;
    const y = dot.cy.baseVal.value / 1000 * side;
    bubble.style.left = "0";
    const left = Math.min(Math.max(x - bubble.offsetWidth / 2, 0), side - bubble.offsetWidth);
    const above = y > side / 2;
    bubble.style.left = `${left}px`;
    bubble.style.top = above ? "auto" : `${y + 14}px`;
    bubble.style.bottom = above ? `${side - y + 14}px` : "auto";
  }

  function nearest(event) {
    const box = map.getBoundingClientRect();
    let best = null;
    let least = near;
    for (const dot of dots) {
      const x = box.left + dot.cx.baseVal.value / 1000 * box.width;
      const y = box.top + dot.cy.baseVal.value / 1000 * box.height;
      const away = Math.hypot(x - event.clientX, y - event.clientY);
      if (away < least) [best, least] = [dot, away];
    }
    return best;
  }

  function step(link, by) {
    const group = groupOf(link);
    if (!group) return;
    const own = [...group.querySelectorAll("circle")];
    const at = own.indexOf(now);
    show(own[at < 0 ? 0 : (at + by + own.length) % own.length]);
  }

  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  map.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    const link = event.target.closest(".labels a");
    if (!link || !(event.key in steps)) return;
    event.preventDefault();
    step(link, steps[event.key]);
  });
  map.addEventListener("focusin", (event) => {
    const link = event.target.closest(".labels a");
    if (link) mark(link.hash.slice(1));
  });
  map.addEventListener("focusout", () => { mark(""); close(); });
  map.addEventListener("pointermove", (event) => {
    if (event.target.closest(".labels a, .bubble")) return;
    const dot = nearest(event);
    if (dot) show(dot);
  });
  map.addEventListener("pointerdown", (event) => {
    if (event.target.closest(".labels a, .bubble")) return;
    const dot = nearest(event);
    if (dot) show(dot); else close();
  });
  map.addEventListener("pointerleave", close);
  new ResizeObserver(() => { if (now) place(now); }).observe(map);
  document.getElementById("map-keys").hidden = false;
})();
