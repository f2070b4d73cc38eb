// Starts only the improvements a page asks for by its data attributes. Every page works without any of them.
const improvements = [
  ["[data-nav]", "nav"],
  ["[data-counter]", "counter"],
  ["form[data-autosave]", "autosave"],
  ["meta[name=session-minutes]", "session"],
  ["form[data-sign-out]", "sign-out"],
  ["[data-signature]", "signature"],
  ["form[data-fee]", "fee"],
  ["[data-cause-search]", "cause-search"],
  ["form[data-upload]", "upload"],
  ["[data-reveal]", "reveal"],
  ["[data-print]", "print"],
  ["[data-board]", "board"],
  ["[data-steps]", "steps"],
  ["form[data-submit-once]", "submit-once"],
];

/** Improves everything below `root`. The order of the list is kept: upload must see a submission before submit-once locks the form. */
async function improve(root) {
  const wanted = improvements
    .map(([selector, name]) => ({ name, elements: [...root.querySelectorAll(selector)] }))
    .filter(({ elements }) => elements.length > 0);
  const modules = await Promise.all(wanted.map(({ name }) => import(`./${name}.js`)));
  modules.forEach((module, index) => wanted[index].elements.forEach((element) => module.start(element)));
  root.querySelector("[data-focus]")?.focus();
}

// An event rather than an import of this file: it is loaded under a versioned address, and an import would run it twice.
document.addEventListener("page:replaced", (event) => improve(event.detail));

improve(document);
