import "../../src/ui/fonts.css";
import "../../src/ui/tokens.css";
import "../../src/ui/base.css";
import "./gallery.css";
import { galleryFigures } from "./gallery-figures.ts";

/** An example page: `?figure=days` shows one figure in all its states, at the width of the page or of a phone; without it, every figure. What there is stands in `data-figures`. */
const asked = new URLSearchParams(location.search).get("figure");
const place = innerWidth < 768 ? { width: innerWidth - 32, phone: true } : { width: 960, phone: false };
const page = document.querySelector("#gallery");

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

document.documentElement.dataset["figures"] = JSON.stringify(Object.keys(galleryFigures));
await Promise.all([400, 600].map(async (weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
for (const [name, states] of Object.entries(galleryFigures)) {
  if (asked !== null && asked !== name) continue;
  const section = document.createElement("section");
  section.append(element("h1", name));
  for (const [state, draw] of Object.entries(states(place))) section.append(element("h2", state), draw());
  page?.append(section);
}
document.documentElement.dataset["drawn"] = "yes";
