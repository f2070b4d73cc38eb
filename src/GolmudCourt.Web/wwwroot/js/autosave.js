const quietMs = 3000;
const everyMs = 20000;
const stampField = "Stamp";

/**
 * Saves the draft while the person types. The server gets the form without files and without the idempotency key,
 * because a draft is not a submission. When it cannot be reached, the text also stays in this tab.
 */
export function start(form) {
  const url = form.dataset.autosave;
  const key = `draft:${location.pathname}`;
  const status = form.querySelector("[data-autosave-status]") ?? addStatus(form);
  let saved = fingerprint(form);
  let quiet;
  let submitting = false;
  let busy = false;

  const save = async () => {
    clearTimeout(quiet);
    const now = fingerprint(form);
    if (submitting || busy || now === saved) return;
    busy = true;
    try {
      const response = await fetch(url, { method: "POST", body: draftOf(form), headers: { "X-Autosave": "1" }, redirect: "manual" });
      if (response.status === 409) {
        keep(form, key);
        say(status, "这一步在另一台设备上有更新，点“保存”时可以核对两份内容", true);
        return;
      }
      if (response.status === 422) {
        keep(form, key);
        say(status, "还没有填完整，内容暂存在本页", false);
        return;
      }
      if (!response.ok) throw new Error(String(response.status));
      restamp(form, response.headers.get("X-Draft-Stamp"));
      saved = now;
      sessionStorage.removeItem(key);
      say(status, `已自动保存 ${clock()}`, false);
      document.dispatchEvent(new CustomEvent("session:renewed"));
    } catch {
      keep(form, key);
      say(status, "保存失败，内容仍在本页", true);
    } finally {
      busy = false;
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(quiet);
    quiet = setTimeout(save, quietMs);
  });
  form.addEventListener("submit", () => { submitting = true; });
  addEventListener("pageshow", () => { submitting = false; });
  addEventListener("pagehide", () => { if (!submitting && fingerprint(form) !== saved) keep(form, key); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
  setInterval(save, everyMs);
  offerRestore(form, key, status, save);
}

function entriesOf(form) {
  const hidden = new Set([...form.querySelectorAll("input[type=password]")].map((input) => input.name));
  return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "__once" && !hidden.has(name));
}

function draftOf(form) {
  return new URLSearchParams(entriesOf(form));
}

function fingerprint(form) {
  return new URLSearchParams(entriesOf(form).filter(([name]) => name !== stampField)).toString();
}

// What was just saved is what the next save starts from; otherwise this page would conflict with itself.
function restamp(form, stamp) {
  const field = form.elements[stampField];
  if (stamp && field) field.value = stamp;
}

function keep(form, key) {
  try {
    const typed = entriesOf(form).filter(([name]) => !name.startsWith("__"));
    sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // Storage may be full or forbidden; the text is still on the page, as the message says.
  }
}

function offerRestore(form, key, status, save) {
  const copy = sessionStorage.getItem(key);
  if (!copy) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--small";
  button.textContent = "恢复上次未保存的内容";
  button.addEventListener("click", () => {
    restore(form, JSON.parse(copy));
    button.remove();
    status.focus();
    save();
  });
  status.tabIndex = -1;
  status.after(button);
}

function restore(form, entries) {
  const values = Map.groupBy(entries, ([name]) => name);
  for (const control of form.elements) {
    if (!control.name || control.type === "hidden" || !values.has(control.name)) continue;
    const typed = values.get(control.name).map(([, value]) => value);
    if (control.type === "radio" || control.type === "checkbox") control.checked = typed.includes(control.value);
    else if (control.type !== "file") control.value = typed.shift() ?? "";
    values.set(control.name, typed.map((value) => [control.name, value]));
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function addStatus(form) {
  const status = document.createElement("p");
  status.className = "autosave-status";
  status.setAttribute("aria-live", "polite");
  const actions = form.querySelector(".actions, .sticky-actions");
  if (actions) actions.before(status);
  else form.append(status);
  return status;
}

function say(status, text, failed) {
  status.textContent = text;
  status.classList.toggle("is-failed", failed);
}

function clock() {
  return new Date().toLocaleTimeString("zh-CN", { hour12: false });
}
