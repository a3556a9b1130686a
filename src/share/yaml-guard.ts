import type { CST } from "yaml";
import type { Trouble } from "./trouble.ts";

const deepest = 8;

type Item = CST.CollectionItem;

function itemsOf(token: CST.Token): readonly Item[] {
  return "items" in token ? token.items : [];
}

/** The tokens written around a value: indicators, and the anchors and tags that are refused. */
function marksOf(token: CST.Token): readonly CST.Token[] {
  const around = itemsOf(token).flatMap((item) => [...item.start, ...(item.sep ?? [])]);
  if (token.type === "document") return token.start;
  return token.type === "block-scalar" ? token.props : around;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  return itemsOf(token).flatMap(({ key, value }) =>
    [key, value].filter((child) => child !== null && child !== undefined),
  );
}

/**
 * What in a YAML text is refused before its tree is built: nesting beyond eight levels, anchors, aliases and tags. Walks level by level, so that no text can exhaust the stack.
 */
export function guardYaml(tokens: readonly CST.Token[]): Trouble | null {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const token of level) {
      const sign = [token, ...marksOf(token)].find(
        ({ type }) => type === "alias" || type === "anchor" || type === "tag",
      );
      if (sign !== undefined) {
        const remedy = "write the value itself: notebooks have no anchors, aliases or tags";
        return { reason: "syntax", what: `refused ${sign.type}`, remedy, offset: sign.offset };
      }
      if (depth > deepest && "items" in token) {
        return {
          reason: "limit",
          what: "too deep a nesting",
          remedy: `nest at most ${deepest} levels`,
          offset: token.offset,
        };
      }
    }
    level = level.flatMap(childrenOf);
  }
  return null;
}
