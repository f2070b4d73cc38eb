const pauseMs = 250;

/**
 * Searches while the person types: GET `data-cause-search?<name>=…` answers an HTML fragment, which replaces the content of the
 * element that `data-target` selects. Without a script the form around it is submitted.
 */
export function start(input) {
  const target = document.querySelector(input.dataset.target);
  if (!target) return;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("aria-live", "polite");
  target.before(status);
  let timer;
  let running;

  const search = async () => {
    running?.abort();
    running = new AbortController();
    const url = new URL(input.dataset.causeSearch, location.href);
    url.searchParams.set(input.name || "q", input.value);
    try {
      const response = await fetch(url, { headers: { "X-Fragment": "1" }, signal: running.signal });
      if (!response.ok) throw new Error(String(response.status));
      target.innerHTML = await response.text();
      const found = target.querySelectorAll("li").length;
      status.textContent = found > 0 ? `找到 ${found} 项` : "没有找到";
    } catch (error) {
      if (error.name !== "AbortError") status.textContent = "搜索失败，请稍后再试";
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, pauseMs);
  });
}
