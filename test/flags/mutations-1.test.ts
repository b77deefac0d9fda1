import { mutationFiles } from "./clean-records/mutation.js";
import { testMutations } from "./mutation-table.js";

testMutations(mutationFiles().filter((_, at) => at % 2 === 0));
