// A small app of several pages, which only it knows.
const base = "/ui";
const main = document.querySelector("main");

const pages = [
  [/^\/$/, () => "Home"],
  [/^\/about$/, () => "About"],
  [/^\/users\/([^/]+)$/, (name) => `User ${decodeURIComponent(name)}`],
];

function show() {
  const path = location.pathname.slice(base.length);
  const page = pages.find(([pattern]) => pattern.test(path));
  main.textContent = page ? page[1](...page[0].exec(path).slice(1)) : "No such page";
  document.dispatchEvent(new CustomEvent("shown", { detail: main.textContent }));
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link) {
    event.preventDefault();
    history.pushState(null, "", link.href);
    show();
  }
});
window.addEventListener("popstate", show);
window.go = (path) => document.querySelector(`a[href="${base}${path}"]`).click();
show();
window.ready = true;
