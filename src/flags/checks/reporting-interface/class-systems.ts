/** The three systems whose class codes stand side by side. */
export const classSystems = ["pboc", "nfra", "local"] as const;
