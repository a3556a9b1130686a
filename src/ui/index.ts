import "./fonts.css";
import "./tokens.css";

export { fetchEveryFace, fontsReady } from "./fonts-ready.ts";
export type { PageHost, ShippedNotebook } from "./page-host.ts";
export { fragmentOf, type Route, routeOf } from "./route.ts";
export { openDesk } from "./session/open-desk.ts";
export { showNotebook } from "./show-notebook.tsx";
