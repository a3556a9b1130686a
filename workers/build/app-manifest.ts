import type { DrawnMark } from "./drawn-mark.ts";
import type { IconKind } from "./mark-icon.ts";

/** The icons of the installed app. The one of 180 is what an iPhone looks for, and is named in the page. */
export const icons: readonly (IconKind & { readonly name: string })[] = [
  { name: "icon-180.png", side: 180, onPaper: true },
  { name: "icon-192.png", side: 192, onPaper: false },
  { name: "icon-512.png", side: 512, onPaper: false },
  { name: "icon-512-on-paper.png", side: 512, onPaper: true },
];

/** What a browser must know to install the app. Every address is relative: it works from any folder of any host. */
export function appManifest({ paper }: DrawnMark): string {
  return JSON.stringify({
    name: "Erythron",
    short_name: "Erythron",
    description:
      "A notebook that simulates how patients with pure red cell aplasia after an allogeneic transplant recover. A research and teaching model, not advice.",
    lang: "en-GB",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: paper.light,
    theme_color: paper.light,
    icons: icons.map(({ name, side, onPaper }) => ({
      src: `./${name}`,
      sizes: `${side}x${side}`,
      type: "image/png",
      purpose: onPaper ? "maskable" : "any",
    })),
  });
}
