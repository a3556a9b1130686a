const signs: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  Delete: "Delete",
  Enter: "Enter",
};

/** Whether the page is on a Mac, where Cmd stands for Ctrl. */
function onMac(): boolean {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent);
}

/** A key as it is written on keyboards: "Alt+↑", "Ctrl+K". */
export function keyWords(keys: string, mac: boolean = onMac()): string {
  return keys
    .split("+")
    .map((key) => (key === "Mod" ? (mac ? "⌘" : "Ctrl") : (signs[key] ?? (key.length === 1 ? key.toUpperCase() : key))))
    .join("+");
}
