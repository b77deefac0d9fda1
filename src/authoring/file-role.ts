/** What a file of a taxonomy folder holds, told by where it stands. */
export type FileRole =
  | { readonly role: "catalogue"; readonly catalogue: string }
  | { readonly role: "edition"; readonly catalogue: string; readonly edition: string }
  | {
      readonly role: "section";
      readonly catalogue: string;
      readonly edition: string;
      readonly section: string;
    }
  | { readonly role: "crosswalk"; readonly catalogue: string; readonly name: string }
  | { readonly role: "record"; readonly name: string }
  | { readonly role: "industry"; readonly name: string }
  | { readonly role: "document"; readonly folder: string; readonly name: string }
  | { readonly role: "misplaced" }
  | { readonly role: "ignored" };

const extension = ".yaml";

/**
 * The role of a file by its path inside the taxonomy folder, with `/` between the parts. YAML where nobody
 * would look for it is `misplaced`, so that no fact is left out in silence; other files are ignored.
 */
export function roleOf(path: string): FileRole {
  if (/\.yml$/i.test(path)) return { role: "misplaced" };
  if (!path.endsWith(extension)) return { role: "ignored" };
  const parts = path.slice(0, -extension.length).split("/");
  if (parts.some((part) => part === "" || part === "__proto__")) return { role: "misplaced" };
  const [folder = "", catalogue = "", third = "", name = ""] = parts;
  if (folder === "catalogues") {
    if (parts.length === 3 && third === "catalogue") return { role: "catalogue", catalogue };
    if (parts.length !== 4) return { role: "misplaced" };
    if (third === "crosswalk") return { role: "crosswalk", catalogue, name };
    if (name === "edition") return { role: "edition", catalogue, edition: third };
    // a record of how questions were settled: read by people, checked as YAML, not part of the answers
    if (name === "settled-findings") return { role: "record", name };
    return { role: "section", catalogue, edition: third, section: name };
  }
  if (folder === "industry" && parts.length === 2) return { role: "industry", name: catalogue };
  if (parts.length >= 2) return { role: "document", folder, name: parts.slice(1).join("/") };
  return { role: "misplaced" };
}
