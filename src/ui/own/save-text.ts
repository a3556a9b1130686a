/** Saves a text, or bytes, as a file of that name: a download of the browser's own, no request. */
export function saveText(name: string, text: string | Uint8Array<ArrayBuffer>, type = "text/csv;charset=utf-8"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
