/** On a phone the steps stand in one row; this brings the current one into view without moving the page. */
export function start(list) {
  const current = list.querySelector("[aria-current]")?.closest("li");
  if (current) list.scrollLeft += current.getBoundingClientRect().left - list.getBoundingClientRect().left - 16;
}
