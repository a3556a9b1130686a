import "./bar.css";
import { useEffect, useRef } from "preact/hooks";
import { Outline } from "../outline/outline.tsx";
import type { OutlineEntry } from "../outline/outline-entries.ts";

/** The line above everything: whose page it is, which notebook, and the outline where there is no room beside the text. */
export function Bar({ title, entries }: { readonly title: string; readonly entries: readonly OutlineEntry[] }) {
  return (
    <header class="bar">
      <span class="wordmark">
        Erythr<span class="wordmark-o">o</span>n
      </span>
      <span class="bar-title">{title}</span>
      <BarMenu entries={entries} />
    </header>
  );
}

function BarMenu({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.contains(target) !== true) close();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);
  return (
    <details
      ref={menu}
      class="bar-menu"
      onClick={(event) => {
        if (event.target instanceof HTMLAnchorElement) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary class="button">Contents</summary>
      <Outline entries={entries} />
    </details>
  );
}
