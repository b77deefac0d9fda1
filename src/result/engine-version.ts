/**
 * Name and version of the engine, part of every result; a release changes it together with package.json.
 *
 * @since 0.2.0
 */
export const engineVersion = "verdex 0.1.0";
