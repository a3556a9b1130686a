import greek from "@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?inline";
import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline";
import { svgElement } from "../../plots/index.ts";
import { svgText } from "./svg-text.ts";

/** Faces in the picture itself: an image reaches none of the page's. */
const faces = [latin, greek]
  .map(
    (address) =>
      `@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; font-display: block; src: url(${address}) format("woff2"); ${
        address === greek ? "unicode-range: U+0370-03FF;" : ""
      } }`,
  )
  .join("\n");

/** A strip below the figure, cut off in the end, with a letter of each face: empty as long as the faces are not there. */
const strip = 24;
const letters = [
  { letter: "H", x: 4 },
  { letter: "Ω", x: 44 },
] as const;
const across = 80;

/** A printed figure as a PNG, so many px for each of the drawing's; null where the browser paints none. */
export async function pictureOf(printed: SVGSVGElement, factor: number): Promise<Blob | null> {
  const { width, height } = printed.viewBox.baseVal;
  const address = URL.createObjectURL(new Blob([svgText(withFaces(printed, factor))], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await facesIn(image, height * factor, factor);
    const canvas = Object.assign(document.createElement("canvas"), { width: width * factor, height: height * factor });
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function withFaces(printed: SVGSVGElement, factor: number): SVGSVGElement {
  const { width, height } = printed.viewBox.baseVal;
  const copy = printed.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a clone of another kind");
  copy.setAttribute("viewBox", `0 0 ${width} ${height + strip}`);
  copy.setAttribute("width", String(width * factor));
  copy.setAttribute("height", String((height + strip) * factor));
  copy.prepend(svgElement("style", {}, [faces]));
  const family = { "font-family": "Source Sans 3 Variable", "font-size": 14, y: height + 17 };
  copy.append(...letters.map(({ letter, x }) => svgElement("text", { x, ...family }, [letter])));
  return copy;
}

/** Waits for the faces of an image: browsers call it loaded before they are, and paint no letters. They come from the image itself, within a moment. */
async function facesIn(image: HTMLImageElement, top: number, factor: number): Promise<void> {
  const size = { width: across * factor, height: strip * factor };
  for (let tries = 0; tries < 80; tries += 1) {
    const context = Object.assign(document.createElement("canvas"), size).getContext("2d", {
      willReadFrequently: true,
    });
    if (context === null) return;
    context.drawImage(image, 0, top, size.width, size.height, 0, 0, size.width, size.height);
    const half = size.width / 2;
    const shown = letters.every((_, index) =>
      context.getImageData(index * half, 0, half, size.height).data.some((value) => value > 0),
    );
    if (shown) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
