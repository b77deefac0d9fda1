/** What `null` and absence leave. */
type Present<T> = Exclude<T, null | undefined>;

/**
 * A sent value as the engine holds it: lists where one value or a list may be sent, numbers where digits may
 * be sent as text, nothing where null may be sent.
 */
export type Normalised<T> = [Extract<T, readonly unknown[]>] extends [never]
  ? [Extract<T, object>] extends [never]
    ? NormalisedScalar<T>
    : NormalisedObject<Extract<T, object>>
  : Extract<T, readonly unknown[]> extends readonly (infer Element)[]
    ? readonly Normalised<Element>[]
    : never;

type NormalisedScalar<T> = [T] extends [boolean] ? boolean : [T] extends [string] ? string : number;

/** An object with every field of the schema read; a field that was not given is absent. */
export type NormalisedObject<T> = {
  readonly [Key in keyof T as string extends Key ? never : Key]?: Normalised<Present<T[Key]>>;
};
