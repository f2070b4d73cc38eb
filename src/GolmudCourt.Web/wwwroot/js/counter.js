/** Says under a textarea how many characters are left; a screen reader hears it after a pause, not at every key. */
export function start(area) {
  const limit = Number(area.dataset.counter);
  const text = document.getElementById(`${area.id}-count`);
  if (!text || !limit) return;
  const spoken = document.createElement("p");
  spoken.className = "visually-hidden";
  spoken.setAttribute("aria-live", "polite");
  text.after(spoken);

  let pause;
  const update = () => {
    // A line break travels as two characters, and the server counts what arrives.
    const left = limit - area.value.replaceAll("\n", "\r\n").length;
    text.textContent = left < 0 ? `已超出 ${-left} 字` : `还可以输入 ${left} 字`;
    text.classList.toggle("is-over", left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => { spoken.textContent = text.textContent; }, 1000);
  };
  area.addEventListener("input", update);
  update();
}
