// What a text area still takes (a line break is two): seen at once, heard on a pause.
(() => {
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
    waiting = setTimeout(() => tell(target, true), 1000);
  });
})();

// Hides a question from those whom it does not ask; never one to be mended.
(() => {
  const asked = [...document.querySelectorAll("[data-only-if]")];
  const isChosen = ([name, value]) =>
    [...document.getElementsByName(name)].some((one) => one.checked && one.value === value);
  const show = () => asked.forEach((control) => {
    const block = control.closest("fieldset, .field");
    block.hidden = !isChosen(control.dataset.onlyIf.split("=")) && !block.classList.contains("trouble");
    control.disabled = block.hidden;
  });
  show();
  addEventListener("change", show);
  addEventListener("pageshow", show);
})();
