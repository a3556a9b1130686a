import "./bar.css";
import { useEffect, useRef } from "preact/hooks";
import { Outline } from "../outline/outline.tsx";
import type { OutlineEntry } from "../outline/outline-entries.ts";
import { methodsId, type Route } from "../route.ts";

interface BarProps {
  /** The notebook's. */
  readonly title: string;
  /** The sections of the page shown. */
  readonly entries: readonly OutlineEntry[];
  readonly page: Route["page"];
}

/** The line above everything: whose page it is, which notebook, the way to the methods, and the outline where there is no room beside the text. */
export function Bar({ title, entries, page }: BarProps) {
  return (
    <header class="bar">
      <span class="wordmark">
        Erythr<span class="wordmark-o">o</span>n
      </span>
      <span class="bar-title">{title}</span>
      <a class="bar-link" href={`#${methodsId}`} aria-current={page === "methods" ? "page" : undefined}>
        Methods
      </a>
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
