const pauseMs = 300;

/**
 * Computes the fee again while the person types. GET `data-fee-url` with the fields of the form answers
 * `{ "lines": [{ "label", "amount", "note"? }], "total", "message"? }`; amounts are ready to be read, without 元.
 * The lines go into `[data-fee-result]`. Without a script the form is simply submitted.
 */
export function start(form) {
  const result = form.querySelector("[data-fee-result]");
  const url = form.dataset.feeUrl;
  if (!result || !url) return;
  result.setAttribute("aria-live", "polite");
  let timer;
  let running;

  const compute = async () => {
    running?.abort();
    running = new AbortController();
    const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !name.startsWith("__"));
    try {
      const response = await fetch(`${url}?${new URLSearchParams(fields)}`, {
        headers: { Accept: "application/json" },
        signal: running.signal,
      });
      const answer = await response.json();
      show(result, answer);
    } catch (error) {
      if (error.name !== "AbortError") show(result, { message: "暂时无法计算，请点击“计算”按钮重试。" });
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(compute, pauseMs);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
}

function show(result, { lines = [], total, message }) {
  const list = document.createElement("dl");
  list.className = "summary-list";
  for (const line of lines) list.append(row(line.label, `${line.amount} 元`, line.note));
  if (total !== undefined && total !== null) list.append(row("合计", `${total} 元`));
  const parts = [];
  if (message) {
    const text = document.createElement("p");
    text.textContent = message;
    parts.push(text);
  }
  if (list.children.length > 0) parts.push(list);
  result.replaceChildren(...parts);
}

function row(label, value, note) {
  const line = document.createElement("div");
  line.className = "summary-row";
  const term = document.createElement("dt");
  term.textContent = label;
  const answer = document.createElement("dd");
  answer.className = "summary-value";
  answer.textContent = note ? `${value}（${note}）` : value;
  line.append(term, answer);
  return line;
}
