import "./fonts.css";
import "./tokens.css";

export { showFailures } from "./show-failures.tsx";
export { type PageHost, showNotebook } from "./show-notebook.tsx";
