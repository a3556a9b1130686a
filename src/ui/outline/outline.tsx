import "./outline.css";
import { useCurrentSection } from "./current-section.ts";
import type { OutlineEntry } from "./outline-entries.ts";

/** The sections of the notebook as links, the one being read marked. */
export function Outline({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  const current = useCurrentSection(entries.map(({ id }) => id));
  return (
    <nav class="outline" aria-label="Contents">
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
