interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept between a definition and its word, and the edge of the window, px. */
const gap = 6;
const margin = 8;

/** Where a definition stands in the window, px: below its word, above it where there is no room below; never beyond the window's sides. */
export function tipPlace(
  word: { readonly left: number; readonly top: number; readonly bottom: number },
  tip: { readonly offsetWidth: number; readonly offsetHeight: number },
  room: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(margin, Math.min(word.left, room.width - tip.offsetWidth - margin));
  const below = word.bottom + gap;
  const above = word.top - gap - tip.offsetHeight;
  const fits = below + tip.offsetHeight + margin <= room.height;
  return { left, top: fits || above < margin ? below : above };
}
