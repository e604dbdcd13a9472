// Tells how many characters a text area with a limit still takes. A line break counts as two,
// as it is sent. The count takes the place of the limit on the screen; the screen reader hears the limit,
// and the count when the writer pauses.
(() => {
  const pause = 1000;
  let waiting = 0;
  const tell = (area, aloud) => {
    const count = document.querySelector(`[data-count-of="${CSS.escape(area.id)}"]`);
    if (!count) return;
    count.previousElementSibling.classList.add("unseen");
    const used = [...area.value.replace(/\r?\n/g, "\r\n")].length;
    const left = Number(area.dataset.limit) - used;
    const sentence = left < 0 ? count.dataset.over : count.dataset.left;
    const number = Math.abs(left).toLocaleString(document.documentElement.lang);
    const [seen, heard] = count.children;
    seen.textContent = sentence.replace("{n}", number);
    count.classList.toggle("over", left < 0);
    if (aloud) heard.textContent = seen.textContent;
  };
  document.querySelectorAll("textarea[data-limit]").forEach((area) => tell(area, false));
  document.addEventListener("input", ({ target }) => {
    if (!target.matches("textarea[data-limit]")) return;
    tell(target, false);
    clearTimeout(waiting);
    waiting = setTimeout(() => tell(target, true), pause);
  });
})();
