/** Blocks the second press of a submit button. The server also refuses a repeated key; this only spares the person the doubt. */
export function start(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.submitted) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.submitted = "1";
    const button = event.submitter;
    if (!button) return;
    button.dataset.text = button.textContent;
    // aria-disabled, not disabled: a disabled button would lose the focus and its own name and value would not be posted.
    button.setAttribute("aria-disabled", "true");
    if (button.classList.contains("button")) button.textContent = "正在提交…";
  });
  const release = () => {
    delete form.dataset.submitted;
    for (const button of form.querySelectorAll("[aria-disabled][data-text]")) {
      button.removeAttribute("aria-disabled");
      button.textContent = button.dataset.text;
    }
  };
  addEventListener("pageshow", (event) => { if (event.persisted) release(); });
  form.addEventListener("submit:failed", release);
}
