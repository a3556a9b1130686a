import { afterEach, beforeEach, vi } from "vitest";

/** A file the page has handed to the browser to be saved. */
export interface CaughtFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches the files of each test instead of saving them. */
export function caughtFiles(): readonly CaughtFile[] {
  const caught: CaughtFile[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  beforeEach(() => {
    caught.length = 0;
    vi.spyOn(URL, "createObjectURL").mockImplementation((source) => {
      const address = create(source);
      if (source instanceof Blob) blobs.set(address, source);
      return address;
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function clicked(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob !== undefined) caught.push({ name: this.download, blob });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return caught;
}
