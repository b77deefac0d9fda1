/** Plain digits times a power of ten, as plain digits: exact, where multiplying would round. */
export function shiftDecimal(digits: string, power: number): string {
  if (power === 0) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(sign.length).split(".");
  const all = power < 0 ? whole.padStart(1 - power, "0") + fraction : whole + fraction.padEnd(power, "0");
  const point = (power < 0 ? Math.max(whole.length, 1 - power) : whole.length) + power;
  const left = all.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = all.slice(point).replace(/0+$/, "");
  return `${sign}${left}${right === "" ? "" : `.${right}`}`;
}
