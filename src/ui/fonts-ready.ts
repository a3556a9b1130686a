/** The faces of the first screen, as the style sheets name them. */
const faces = ["1em 'Source Serif 4 Variable'", "1em 'Source Sans 3 Variable'"];

/** The longest a reader waits for them, in ms. */
const patience = 500;

/** Waits for the faces of the first screen, but not long: a page that changes its face after the first paint moves. */
export async function fontsReady(): Promise<void> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(faces.map(async (face) => document.fonts.load(face))), late]);
}
