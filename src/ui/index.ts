import "./fonts.css";
import "./tokens.css";

export { fetchEveryFace, fontsReady } from "./fonts-ready.ts";
export { routeOf } from "./route.ts";
export { showFailures } from "./show-failures.tsx";
export { showNotebook } from "./show-notebook.tsx";
