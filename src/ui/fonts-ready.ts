/** The faces of the first screen, as the style sheets name them. */
const faces = ["1em 'Source Serif 4 Variable'", "1em 'Source Sans 3 Variable'"];

/** The longest a reader waits for them, in ms. */
const patience = 500;

/** How long after the page is shown the letters it may yet need are fetched, in ms. */
const rest = 2000;

/** Waits for the faces of the first screen, but not long: a page that changes its face after the first paint moves. */
export async function fontsReady(): Promise<void> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(faces.map(async (face) => document.fonts.load(face))), late]);
}

/** Fetches the faces of letters not on the page yet, once it rests, so that nothing is missing when the network is pulled; what does not come falls back to the reader's own faces. */
export function fetchEveryFace(): void {
  setTimeout(() => {
    void Promise.allSettled([...document.fonts].map(async (face) => face.load()));
  }, rest);
}
