/** Loads the wall screen anew every five minutes; the button stops and starts it. */
export function start(button) {
  const every = 5 * 60 * 1000;
  let timer = setInterval(() => location.reload(), every);
  button.addEventListener("click", () => {
    if (timer) {
      clearInterval(timer);
      timer = 0;
      button.textContent = "继续刷新";
    } else {
      timer = setInterval(() => location.reload(), every);
      button.textContent = "暂停刷新";
    }
  });
}
