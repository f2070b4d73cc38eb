/** Closes an open heading of the menu on Escape, and when the person goes on elsewhere while its links lie over the page. */
export function start(nav) {
  const open = () => nav.querySelector("details[open]");

  nav.addEventListener("keydown", (event) => {
    const group = open();
    if (event.key === "Escape" && group) {
      group.open = false;
      group.querySelector("summary").focus();
    }
  });

  // Links that push the page down stay: to close them now would move the page away under the finger.
  const leave = (event) => {
    const group = open();
    if (group && !group.contains(event.target) && getComputedStyle(group.querySelector("ul")).position === "absolute") {
      group.open = false;
    }
  };
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
}
