/** A number as sentences show it, and as results hold it: without the noise of binary fractions. */
export const plainNumber = (value: number): number => Number(value.toPrecision(12));

export const showNumber = (value: number): string => String(plainNumber(value));
