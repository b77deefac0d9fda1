import { writeFile } from "node:fs/promises";
import { realCasesPage } from "../test/cases/real-cases-page.js";

// Writes docs/real-cases.md from test/cases/real: npm run docs:cases. A test tells when it is out of date.

await writeFile("docs/real-cases.md", realCasesPage());
