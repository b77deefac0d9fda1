/**
 * Languages every message exists in: Chinese and English.
 *
 * @since 0.2.0
 */
export type Lang = "zh" | "en";
