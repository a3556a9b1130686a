import "./fonts.css";
import "./tokens.css";

export { showFailures } from "./show-failures.tsx";
export { showNotebook } from "./show-notebook.tsx";
