// How many characters a text area still takes (a line break is sent as two): seen at once in the place of the
// limit, heard when the writer pauses.
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

// A question for those who chose something before is hidden from others, and not sent; never one to be mended.
(() => {
  const asked = [...document.querySelectorAll("[data-only-if]")].map((control) => ({
    control,
    block: control.closest("fieldset, .field"),
    condition: control.dataset.onlyIf.split("="),
  }));
  if (!asked.length) return;
  const isChosen = ([name, value]) =>
    [...document.getElementsByName(name)].some((choice) => choice.checked && choice.value === value);
  const show = () => asked.forEach(({ control, block, condition }) => {
    block.hidden = !isChosen(condition) && !block.classList.contains("trouble");
    control.disabled = block.hidden;
  });
  show();
  document.addEventListener("change", show);
  window.addEventListener("pageshow", show);
})();
