import type { HelpConfiguration } from "commander";
import type { Lang } from "../messages/lang.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { displayWidth } from "../report/display-width.js";
import { wrapText } from "../report/wrap-text.js";

const titles: Readonly<Record<string, UiCode>> = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Global Options:": "help.global-options",
  "Commands:": "help.commands",
};

/** Help in the reader's language, with the width of Chinese characters known. */
export function helpIn(lang: Lang): HelpConfiguration {
  return {
    showGlobalOptions: true,
    displayWidth,
    boxWrap: (text, width) => wrapText(text, width).join("\n"),
    styleTitle: (title) => {
      const code = titles[title];
      return code === undefined ? title : uiText(lang, code);
    },
    // commander puts its own English remarks about defaults behind a description
    optionDescription: ({ description }) => description,
  };
}
