/** Closes an open heading of the menu when the person presses Escape or goes on elsewhere. Without it the heading closes itself. */
export function start(nav) {
  const open = () => nav.querySelector("details[open]");

  nav.addEventListener("keydown", (event) => {
    const group = open();
    if (event.key === "Escape" && group) {
      group.open = false;
      group.querySelector("summary").focus();
    }
  });

  const leave = (event) => {
    const group = open();
    if (group && !group.contains(event.target)) {
      group.open = false;
    }
  };
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
}
