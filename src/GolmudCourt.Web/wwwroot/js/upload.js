/** Lists the chosen files with their size, stops at one that is too large, and shows how far the upload is. */
export function start(form) {
  const inputs = [...form.querySelectorAll("input[type=file]")];
  inputs.forEach(addList);
  form.addEventListener("submit", (event) => {
    const tooLarge = inputs.find((input) => check(input).some((file) => file.problem));
    if (tooLarge) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tooLarge.focus();
      return;
    }
    if (form.dataset.submitted || !inputs.some((input) => input.files.length > 0)) return;
    event.preventDefault();
    send(form, event.submitter);
  });
}

function check(input) {
  const limit = Number(input.dataset.maxBytes) || Infinity;
  return [...input.files].map((file) => ({
    name: file.name,
    size: file.size,
    problem: file.size > limit ? `超过 ${megabytes(limit)}，请压缩或拆分后再上传` : file.size === 0 ? "文件是空的" : null,
  }));
}

function addList(input) {
  const list = document.createElement("ul");
  list.className = "file-list";
  list.setAttribute("aria-live", "polite");
  input.after(list);
  input.addEventListener("change", () => {
    list.replaceChildren(...check(input).map(({ name, size, problem }) => {
      const line = document.createElement("li");
      line.append(part("file-name", name), part("file-size", megabytes(size)));
      if (problem) line.append(part("file-problem", problem));
      return line;
    }));
  });
}

function send(form, submitter) {
  const progress = showProgress(form);
  const request = new XMLHttpRequest();
  // The property of a button without the attribute is the address of the page, not of the form.
  request.open("POST", submitter?.getAttribute("formaction") ?? form.action);
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) progress.set(Math.round((event.loaded / event.total) * 100));
  });
  request.addEventListener("load", () => {
    if (!request.getResponseHeader("Content-Type")?.startsWith("text/html")) {
      progress.fail();
      return;
    }
    showAnswer(request);
  });
  request.addEventListener("error", () => progress.fail());
  request.send(new FormData(form, submitter));
}

// The answer is shown from what was received: asking for the page again would lose its one-time success message.
function showAnswer(request) {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = answer.querySelector("main");
  if (!main) {
    location.assign(request.responseURL);
    return;
  }
  const before = document.querySelector("main");
  before.replaceWith(document.adoptNode(main));
  document.title = answer.title;
  if (request.responseURL !== location.href) history.pushState(null, "", request.responseURL);
  scrollTo(0, 0);
  main.focus();
  document.dispatchEvent(new CustomEvent("page:replaced", { detail: main }));
}

addEventListener("popstate", () => location.reload());

function showProgress(form) {
  const box = document.createElement("div");
  box.className = "progress";
  const text = part("progress-text", "正在上传 0%");
  text.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.className = "progress-bar";
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", "上传进度");
  box.append(text, bar);
  (form.querySelector(".actions, .sticky-actions") ?? form).before(box);
  return {
    set(percent) {
      bar.value = percent;
      text.textContent = percent < 100 ? `正在上传 ${percent}%` : "上传完成，正在检查文件…";
    },
    fail() {
      box.remove();
      form.dispatchEvent(new CustomEvent("submit:failed"));
      const problem = part("field-error", "上传没有成功，文件仍在本页，请检查网络后再试。");
      problem.setAttribute("role", "alert");
      form.querySelector(".upload-failed")?.remove();
      problem.classList.add("upload-failed");
      (form.querySelector(".actions, .sticky-actions") ?? form).before(problem);
    },
  };
}

function part(className, text) {
  const element = document.createElement(className.startsWith("file-") ? "span" : "p");
  element.className = className;
  element.textContent = text;
  return element;
}

function megabytes(bytes) {
  return bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1).replace(/\.0$/, "")} MB`;
}
