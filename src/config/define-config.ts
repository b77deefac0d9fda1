import type { ConfigInput } from "./config-schema.js";

/**
 * Gives a configuration in code its type: `export default defineConfig({ failOn: "medium" })` in
 * `verdex.config.mjs`.
 *
 * @since 0.2.0
 */
export const defineConfig = (config: ConfigInput): ConfigInput => config;
