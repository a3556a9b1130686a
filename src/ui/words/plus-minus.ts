export { plusMinus } from "../../plots/index.ts";
