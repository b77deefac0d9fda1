/** Languages every message exists in. */
export type Lang = "zh" | "en";
