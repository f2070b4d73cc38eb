/** On a shared computer nothing of one person may wait for the next: signing out empties what this tab kept. */
export function start(form) {
  form.addEventListener("submit", () => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith("draft:")) sessionStorage.removeItem(key);
    }
  });
}
