/** What the money of a record is for; one entry of `test/cases/clean-records/uses.yaml`. */
export interface Use {
  readonly edition?: "2019" | "2021" | "2025";
  readonly code?: string;
  /** Class of the regulator’s statistics; the code of the row where there is none. */
  readonly nfra?: string;
  readonly sector?: string;
  readonly standard?: string;
  readonly industry: string;
  readonly mode: string;
  readonly carbon?: boolean;
  readonly marine?: boolean;
  readonly technology?: readonly string[];
  readonly fuel?: readonly string[];
  readonly capacity?: { readonly value: number; readonly unit: string };
  readonly output?: { readonly value: number; readonly unit: string };
  readonly intensity?: {
    readonly before: number;
    readonly after: number;
    readonly entry: number;
    readonly advanced: number;
    readonly unit: string;
  };
  readonly purpose: string;
}

/** What kind of product a record is; one entry of `test/cases/clean-records/products.yaml`. */
export interface Product {
  readonly label: string;
  readonly kind: "loan" | "bond" | "project";
  readonly sort: "green" | "linked" | "transition" | "plain";
  readonly editions: readonly ("2019" | "2021" | "2025")[];
  readonly only?: string;
  readonly with?: readonly string[];
}

/** Days of a record, in the order in which they come. */
export interface Days {
  readonly eia: string;
  readonly built: string;
  readonly approved: string;
  readonly started: string;
  readonly drawn: string;
  readonly asked: string;
  readonly matures: string;
}

/** Amounts of a record in yuan; `amount` is the sum of `fees`, `spent` and `idle`. */
export interface Money {
  readonly amount: number;
  readonly fees: number;
  readonly spent: number;
  readonly idle: number;
  readonly cost: number;
  readonly equity: number;
}

/** All that the sections of one record are written from. */
export interface Plan {
  readonly index: number;
  readonly product: Product;
  readonly use: Use;
  readonly days: Days;
  readonly money: Money;
  readonly region: string;
}

/** A part of a record, by the section it stands in. */
export type Sections = Readonly<Record<string, unknown>>;

export const has = ({ product }: Pick<Plan, "product">, extra: string): boolean =>
  product.with?.includes(extra) === true;
