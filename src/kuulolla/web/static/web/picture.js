// Keeps a picture up to date while it is read: asks now and then whether it has changed, and swaps it then,
// without moving what the reader is at. Without scripts the page is up to date whenever it is loaded.
(() => {
  const home = document.querySelector("[data-live]");
  if (!home) return;
  const pause = 3000;
  const quietAfter = 8000;
  const news = home.querySelector("[data-news]");
  const shown = () => home.querySelector("[data-stamp]");
  let forgetting = 0;

  // The last heading above the middle of the window, and how far from the top it is.
  const readersPlace = () => {
    const marks = [...shown().querySelectorAll("[id]")].filter((mark) => mark.getClientRects().length);
    const above = marks.filter((mark) => mark.getBoundingClientRect().top < window.innerHeight / 2);
    const mark = above.at(-1);
    return mark && { id: mark.id, top: mark.getBoundingClientRect().top };
  };

  const goBack = (place) => {
    const mark = place && document.getElementById(place.id);
    if (mark) window.scrollBy({ top: mark.getBoundingClientRect().top - place.top, behavior: "instant" });
  };

  const measured = (address) => new Promise((resolve) => {
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
    sheet.onload = sheet.onerror = () => resolve(sheet);
    document.head.append(sheet);
  });

  const keepOpen = (before, after) => {
    const opened = [...before.querySelectorAll("details")].map((one) => one.open);
    const now = [...after.querySelectorAll("details")];
    if (now.length === opened.length) now.forEach((one, number) => { one.open = opened[number]; });
  };

  const tell = (more) => {
    const { one, many, changed, language } = news.dataset;
    const number = more.toLocaleString(language);
    const sentence = more === 1 ? one : more > 1 ? many.replace("{n}", number) : changed;
    const text = Object.assign(document.createElement("span"), { textContent: sentence });
    news.replaceChildren(text);
    clearTimeout(forgetting);
    forgetting = setTimeout(() => news.replaceChildren(), quietAfter);
  };

  const wakeMap = () => {
    if (!document.getElementById("map-texts")) return;
    const script = Object.assign(document.createElement("script"), { src: home.dataset.map });
    script.onload = () => script.remove();
    document.head.append(script);
  };

  const renew = async () => {
    const answer = await fetch(home.dataset.part);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-stamp]");
    if (!fresh) return;
    const earlier = document.querySelector("link[data-measures]");
    const sheet = await measured(fresh.dataset.measures);
    sheet.dataset.measures = "";
    const before = shown();
    const place = readersPlace();
    const focused = before.contains(document.activeElement) && document.activeElement.id;
    keepOpen(before, fresh);
    before.replaceWith(fresh);
    earlier?.remove();
    goBack(place);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    wakeMap();
    tell(Number(fresh.dataset.answers) - Number(before.dataset.answers));
  };

  const look = async () => {
    if (!document.hidden && !home.contains(document.activeElement?.closest("form"))) {
      try {
        const answer = await fetch(home.dataset.poll, { headers: { Accept: "application/json" } });
        const { stamp } = await answer.json();
        if (stamp && stamp !== shown().dataset.stamp) await renew();
      } catch { /* away for a while; the next look may succeed */ }
    }
    setTimeout(look, pause);
  };
  setTimeout(look, pause);
})();
