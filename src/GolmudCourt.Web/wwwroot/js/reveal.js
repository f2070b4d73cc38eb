/**
 * Shows a part of a form only for some answers: `<div data-reveal="Kind" data-reveal-value="company,other">`.
 * Without a script everything is shown. Hidden fields are disabled so that they are not posted.
 */
export function start(part) {
  const form = part.closest("form") ?? document;
  const name = part.dataset.reveal;
  const wanted = new Set(part.dataset.revealValue.split(","));
  const update = () => {
    const chosen = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)]
      .filter((control) => control.type !== "hidden" && !control.disabled)
      .filter((control) => (control.type === "radio" || control.type === "checkbox" ? control.checked : true))
      .map((control) => control.value);
    const shown = chosen.some((value) => wanted.has(value));
    part.hidden = !shown;
    for (const control of part.querySelectorAll("input, select, textarea, button")) control.disabled = !shown;
  };
  // Any change may close the part that the answer itself stands in; the parts listen in the order of the page.
  form.addEventListener("change", update);
  // A page restored by the browser has its answers before it has its events.
  addEventListener("pageshow", update);
  update();
}
