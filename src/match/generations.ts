/**
 * Keeps values by a key until so many others were asked for since: what is not asked for again goes with the older
 * of two generations, so that nothing has to be counted or sorted.
 */
export class Generations<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  /** @param most values in each of the two generations */
  constructor(private readonly most: number) {}

  get(key: string): V | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const before = this.old.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: V): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
