// Runs before the page is painted, so that what needs a script never flashes up without one.
document.documentElement.classList.add("js");
