import type { ErrorCode } from "../errors.js";
import type { NoticeCode } from "./notice-code.js";

/** 错误与提示的中文句子：收到什么、在何处、应当怎样、如何处理。方括号内的内容在无可填写时省略。 */
export const zh: Readonly<Record<ErrorCode | NoticeCode, string>> = {
  USAGE: "无法执行该命令：{detail}。[{hint}]运行 verdex --help 查看用法。",
  UNKNOWN_CATALOGUE: "没有目录 {found}。[是否指 {suggestion}？]运行 verdex catalogue list 查看已加载的目录。",
  UNKNOWN_CODE:
    "[{catalogue}中]没有代码为 {found} 的条目。[是否指 {suggestion}？]可用 verdex search 加名称中的词查找。",
  CONFIG_INVALID: "配置无法使用：{detail}",
  RULE_INVALID: "规则 {found}：[{path}：]{detail}。",
  UNKNOWN_RULE:
    "没有规则、规则组、发现或参数 {found}。[是否指 {suggestion}？]运行 verdex rules list 查看全部规则。",
  INVALID_DATE: "[{path}：]收到 {found}，应为真实日期，写作 YYYY-MM-DD，例如 2025-11-03。",

  CATALOGUE_UNREADABLE: "目录数据[ {file} ]无法读取：{detail}。[{hint}]请检查路径是否正确、文件是否完整。",
  CATALOGUE_YAML: "[{file}:][{line}:][{column}: ]不是有效的 YAML：{detail}。[{hint}]",
  CATALOGUE_SCHEMA:
    "[{file}:][{line}:][{column}: ][{path}：]收到 {found}[，应为 {expected}]。请按 taxonomy/README.md 修改该条目。[{hint}]",
  CATALOGUE_LINT: "[{file}:][{line}:][{column}: ][{path}：]{detail}。[{hint}]",

  INPUT_UNREADABLE: "输入[ {file} ]无法读取：{detail}。[{hint}]",
  INPUT_ENCODING:
    "[{file}：][第 {line} 行]的文字是 {found} 编码，不是 {expected}。请以 --encoding 指定实际编码，或不加该选项由程序识别。",
  INPUT_MAPPING:
    "列映射[ {file} ][第 {line} 行][第 {column} 列][（{path}）]有误：{detail}。请按 heading、field、unit、days、tells、ignored 填写。",
  INPUT_LIBRARY_MISSING: "读取[ {file} ]需要 {found}，但没有安装。请运行 npm install {found} 后再试。",
  INPUT_EMPTY: "输入[ {file} ]中没有记录。请至少给出一个 JSON 对象、一行 JSON 或一行 CSV。",

  RECORD_NOT_JSON: "第 {line} 行第 {column} 列：收到 {found}，应为 {expected}。请修正此处的 JSON[；{hint}]。",
  RECORD_NOT_OBJECT: "一条记录应是含 id、kind、purpose 的一个对象；收到 {found}。[{hint}]",
  RECORD_FIELD_TYPE: "字段 {path}：收到 {found}，应为{expected}。[{hint}]",
  RECORD_FIELD_MISSING: "缺少字段 {path}，应为{expected}。请补上后重新提交。",
  RECORD_FIELD_VALUE: "字段 {path}：收到 {found}，应为{expected}。[{hint}]",
  RECORD_FIELD_CONFLICT:
    "字段 {path} 与 {other} 表示同一事实而内容不同：{found} 与 {second}。请只保留其中一个。",
  RECORD_KEY_DUPLICATE:
    "第 {line} 行第 {column} 列：字段名 {found} 在同一对象中出现两次，无法确定以哪个为准。请只保留一个。",
  RECORD_PURPOSE_EMPTY: "字段 {path} 为空，其他字段也未说明资金用途。请填写 purpose、content 或 name。",
  RECORD_TEXT_TOO_LONG: "字段 {path} 有 {found} 个字符，最多为 {limit} 个。{hint}",
  RECORD_TEXT_INVALID:
    "字段 {path}：第 {position} 个字符为 {found}，不是可读文本。请以 UTF-8 重新导出该字段。",
  RECORD_KIND_UNKNOWN: "字段 {path}：收到 {found}，应为 {expected}。[是否指 {suggestion}？]",
  RECORD_ID_DUPLICATE:
    "编号 {found} 已[在第 {line} 行]使用过。同一批记录的编号不得重复，请更换编号或去掉该记录。",
  RECORD_ID_UNSAFE_NUMBER:
    "字段 {path}：{found} 是 16 位以上且未加引号的数字，读取时末位会失真。请给编号加上引号。",
  RECORD_ROW_SHAPE: "第 {line} 行：收到 {found}，按表头应为 {expected}。含逗号或换行的单元格请用双引号括起。",
  RECORD_ROW_TOTAL:
    "第 {line} 行：{found} 是合计行，不是一笔业务，未作判断。导出时去掉合计行，账目即只有业务。",
  RECORD_ROW_HEADINGS:
    "第 {line} 行：{found} 是表头，其下各行仍按前面的表头和单位读取。请把其下的表另存一个文件，或确认两处表头与单位相同后去掉该行。",
  INTERNAL: "verdex 处理该记录时出错：{detail}。请连同记录一起反馈。",

  RECORD_UNKNOWN_FIELD: "字段 {path} 无法识别，未使用。[是否指 {suggestion}？]",
  RECORD_TEXT_NOT_CHINESE:
    "字段 {path} 没有汉字。目录收录的英文用语很少，没有找到条目不说明不属于目录；请补充中文的资金用途。",
  RECORD_UNKNOWN_FIELDS_MORE: "另有 {count} 个无法识别的字段未使用。",
  RECORD_ID_FROM_NUMBER: "编号原为数字，现按文本 {used} 使用。",
  RECORD_DATE_REWRITTEN: "字段 {path}：{found} 读作 {used}。",
  RECORD_NUMBER_FROM_TEXT: "字段 {path}：文本 {found} 读作数字 {used}。",
  RECORD_WIDTH_FOLDED: "字段 {path}：{found} 读作 {used}。",
  RECORD_INDUSTRY_LETTER_DROPPED: "字段 {path}：{found} 去掉门类字母后读作 {used}。",
  RECORD_INDUSTRY_COARSE:
    "字段 {path}：{found} 只到行业大类或中类，应为 4 位小类代码。如丢失了前面的零，请以文本提交。",
  RECORD_INDUSTRY_SECTION_ONLY: "字段 {path}：{found} 只是行业门类，未使用；应为 4 位小类代码。",
  RECORD_CURRENCY_UNKNOWN: "字段 {path}：{found} 不是已知的币种代码（ISO 4217，例如 CNY），按原样保留。",
  RECORD_PAPER_UNNAMED: "字段 {path} 没有 kind、name 或 number，该文件未使用。请写明是什么文件。",
  RECORD_FIGURE_INCOMPLETE: "字段 {path} 未使用：指标须有 name，并有 value 或 text。请补上所缺内容。",
  PAPER_GRADE_UNKNOWN:
    "字段 {path}：不能识别 {found} 评定的是什么，等级 {grade} 未使用。请写明文件种类（如 能效标识），或在 metrics 中写明等级。",
  LABEL_UNKNOWN: "标识 {found} 不在产品标识表中，按未贴标处理。[是否指 {suggestion}？]",
};
