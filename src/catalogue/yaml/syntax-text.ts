import type { ErrorCode } from "yaml";
import type { BilingualText } from "../problem.js";

interface SyntaxText {
  readonly message: BilingualText;
  readonly hint: BilingualText;
}

const indentation: BilingualText = {
  zh: "检查本行及上一行的缩进：同级内容用相同数量的空格对齐",
  en: "check the indentation of this line and the one above: siblings start in the same column, with spaces",
};
const quoting: BilingualText = {
  zh: "若是文字，用英文引号括起整个值；含有冒号加空格、井号、括号或引号的文字尤其需要",
  en: "if it is text, put the whole value in quotes, above all where it holds a colon and space, #, brackets or quotes",
};
const none: BilingualText = {
  zh: "文件只用普通的键、列表与文字；改写为普通写法",
  en: "files hold plain maps, lists and text only; write it in the plain form",
};

function entry(zh: string, en: string, hint: BilingualText): SyntaxText {
  return { message: { zh, en }, hint };
}

/** Sentences for the parser's own findings; its code decides, its wording is never shown. */
export const syntaxTexts: Record<ErrorCode, SyntaxText> = {
  ALIAS_PROPS: entry("引用（*）不得带锚点或标签", "an alias (*) carries an anchor or tag", none),
  BAD_ALIAS: entry("锚点或引用的名称无效", "the name of an anchor or alias is not valid", none),
  BAD_DIRECTIVE: entry("无效的 % 指令", "a % directive is not valid", none),
  BAD_DQ_ESCAPE: entry("双引号内的转义无效", "an escape inside double quotes is not valid", {
    zh: "双引号内的反斜杠须写成 \\\\，或改用单引号",
    en: "write a backslash inside double quotes as \\\\, or use single quotes",
  }),
  BAD_INDENT: entry("缩进不一致", "the indentation does not fit", indentation),
  BAD_PROP_ORDER: entry("锚点或标签的位置不对", "an anchor or tag is in the wrong place", none),
  BAD_SCALAR_START: entry("文字不得以此字符开头", "text cannot start with this character", quoting),
  BLOCK_AS_IMPLICIT_KEY: entry(
    "键的位置出现了多行内容",
    "a nested block stands where a key is expected",
    indentation,
  ),
  BLOCK_IN_FLOW: entry("方括号或花括号内不得换用缩进写法", "a block stands inside [ ] or { }", {
    zh: "括号内只用逗号分隔的写法，或把整段改为缩进写法",
    en: "inside brackets separate with commas, or write the whole part as an indented block",
  }),
  DUPLICATE_KEY: entry("同一层有重复的键", "a key occurs twice", none),
  IMPOSSIBLE: entry("无法解析的内容", "this cannot be parsed", quoting),
  KEY_OVER_1024_CHARS: entry("键过长（超过1024个字符）", "a key is longer than 1024 characters", quoting),
  MISSING_CHAR: entry(
    "缺少收尾的引号、括号、逗号或空格",
    "a closing quote, bracket, comma or space is missing",
    {
      zh: "补上缺少的字符；冒号和列表短横后要有空格",
      en: "add the missing character; a colon and a list dash are followed by a space",
    },
  ),
  MULTILINE_IMPLICIT_KEY: entry("键跨了多行", "a key runs over several lines", quoting),
  MULTIPLE_ANCHORS: entry("同一处有多个锚点", "a value has several anchors", none),
  MULTIPLE_DOCS: entry("一个文件里有多个文档（---）", "the file holds several documents (---)", {
    zh: "拆成多个文件，或删去多余的 --- 行",
    en: "split it into one file each, or remove the extra --- line",
  }),
  MULTIPLE_TAGS: entry("同一处有多个标签", "a value has several tags", none),
  NON_STRING_KEY: entry("键不是文字", "a key is not text", {
    zh: "用引号括起键",
    en: "put the key in quotes",
  }),
  TAB_AS_INDENT: entry("用制表符缩进", "a tab is used for indentation", {
    zh: "缩进改用空格",
    en: "indent with spaces",
  }),
  TAG_RESOLVE_FAILED: entry("无法识别的标签（!）", "a tag (!) is not known", none),
  UNEXPECTED_TOKEN: entry("此处出现意外的内容", "something unexpected stands here", quoting),
  BAD_COLLECTION_TYPE: entry("标签与内容类型不符", "a tag does not fit the kind of its value", none),
  RESOURCE_EXHAUSTION: entry("内容过于复杂", "the content is too complex", none),
};
