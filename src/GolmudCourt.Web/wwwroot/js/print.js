/** Prints the page. The button carries the class js-only, because without a script it could do nothing. */
export function start(button) {
  button.addEventListener("click", () => print());
}
