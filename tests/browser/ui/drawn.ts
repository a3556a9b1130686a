/** Waits until what was asked for has been rendered, its effects have run, and what they asked for stands too. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
