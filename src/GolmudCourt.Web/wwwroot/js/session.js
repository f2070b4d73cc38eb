const warnMs = 2 * 60 * 1000;

/** Warns two minutes before the session ends and lets the person go on with one press. */
export function start(meta) {
  const sessionMs = Number(meta.content) * 60 * 1000;
  if (!(sessionMs > warnMs)) return;
  let warning;
  let warnTimer;
  let endTimer;

  const arm = () => {
    clearTimeout(warnTimer);
    clearTimeout(endTimer);
    warning?.remove();
    warning = undefined;
    warnTimer = setTimeout(warn, sessionMs - warnMs);
    endTimer = setTimeout(end, sessionMs);
  };

  const warn = () => {
    warning = document.createElement("div");
    warning.className = "session-warning";
    warning.setAttribute("role", "alert");
    const text = document.createElement("p");
    text.textContent = "您已较长时间没有操作，2 分钟后需要重新登录。";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--primary";
    button.textContent = "继续办理";
    button.addEventListener("click", () => renew(text));
    warning.append(text, button);
    document.body.append(warning);
  };

  const renew = async (text) => {
    try {
      const response = await fetch("/session/keep-alive", { redirect: "manual" });
      if (!response.ok) throw new Error(String(response.status));
      arm();
    } catch {
      text.textContent = "暂时无法延长登录时间，请先记下正在填写的内容，再重新登录。";
    }
  };

  const end = () => {
    const text = warning?.querySelector("p");
    if (text) text.textContent = "登录已过期。已自动保存的内容不会丢失，请重新登录后继续。";
    warning?.querySelector("button")?.remove();
  };

  document.addEventListener("session:renewed", arm);
  arm();
}
