export type Colour = "green" | "yellow" | "red" | "magenta" | "cyan";

/** How texts are set off; without colours everything is returned as it is. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  colour(colour: Colour, text: string): string;
}

const codes: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };

export function createStyle(options: { readonly colours: boolean }): Style {
  const wrap = (open: number, close: number) => (text: string) =>
    options.colours && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    colour: (colour, text) => wrap(codes[colour], 39)(text),
  };
}
