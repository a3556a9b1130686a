export { dataSources } from "../../src/commands/data-sources.ts";
