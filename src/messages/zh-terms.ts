/** 句子里用到的短语：收到的是什么、应当是什么、怎样改。新增代码须同时写入 `en-terms.ts`。 */
export const zhTerms = {
  "value.nothing": "空缺",
  "value.list": "含 {count} 项的列表",
  "value.object": "一个对象",
  "value.other": "{type} 类型的值",
  "value.reading-failed": "无法作为普通数据读取的内容",
  "value.end": "文本结尾",

  "book.other-settings": "与另一套目录或另一组设置的账本不能合并",
  "book.result-table":
    "{file} 是批量结果的表格，条目名称会与记录的列混淆；请给 verdex bulk 写出的 JSON lines 结果，或原来的输入文件",
  "book.other-record": "结论 {found} 不是这条记录的结论",

  "expected.id": "非空文本，或小于 9007199254740992 的整数",
  "expected.record-kind": "loan、bond 或 project（贷款、债券、项目）",
  "expected.text": "加引号的文本",
  "expected.code": "加引号的代码文本",
  "expected.date": "加引号的真实日期，写作 YYYY-MM-DD 或 YYYYMMDD",
  "expected.end": "加引号的日期（YYYY-MM-DD 或 YYYYMMDD）或年份（YYYY）",
  "expected.year": "1900 至 2200 之间的年份",
  "expected.amount": "不小于 0 的金额，写作数字或加引号的数字",
  "expected.number": "数字或加引号的数字",
  "expected.share": "0 至 1 之间的比例",
  "expected.boolean": "true 或 false",
  "expected.industry": "加引号的 4 位 GB/T 4754 行业代码",
  "expected.list": "列表",
  "expected.list-size": "不超过 {limit} 项的列表",
  "expected.object": "对象",
  "expected.quantity": "数字，或含 value 与 unit 的对象",
  "expected.one-or-list": "一个对象或对象列表",

  "hint.code-number": "请加引号：写成数字时 0110 会丢掉前面的零，3.10 会变成 3.1。",
  "hint.date-number": "请给日期加上引号。",
  "hint.share-percent": "60% 请写作 0.6。",
  "hint.amount-plain": "请以元等货币单位写纯数字，不带“万”“亿”等字样。",
  "hint.quantity-unit": '单位请写在对象里：{"value": 100, "unit": "MW"}。',
  "hint.spreadsheet-error": "这是电子表格的错误值：请修正公式后重新导出。",
  "hint.spreadsheet-digits": "电子表格已把号码缩写成科学计数，末位已丢失：请把该列设为文本后重新导出。",
  "hint.serial-day": "日期须有日期格式：普通数字不作日期序号读取，除非列映射写明 days。",
  "hint.plain-object": "请给出 JSON 能表示的普通数据，而不是类的实例。",

  "json.value": "一个值",
  "json.key": "双引号括起的字段名",
  "json.key-or-end": "双引号括起的字段名或 }",
  "json.value-or-end": "一个值或 ]",
  "json.colon": "冒号",
  "json.comma-or-brace": "逗号或 }",
  "json.comma-or-bracket": "逗号或 ]",
  "json.string-end": "结尾的双引号",
  "json.escape": "反斜杠后的合法转义",
  "json.control": "不含控制字符的文本",
  "json.shallower": "不超过 1000 层的括号",
  "json.nothing-more": "到此结束",

  "input.not-unicode": "开头是 {format} 文本",
  "input.not-format": "内容不是 {format}",
  "input.binary": "开头是 {format}，不是文本",
  "input.header": "表头无法读取：{reason}",
  "input.heading-twice": "第 {first} 列与第 {second} 列的表头都是 {found}",
  "input.hint-csv": "请另存为 UTF-8 编码的 CSV 后再提供。",
  "input.hint-utf8": "请另存为 UTF-8 编码后再提供。",
  "input.hint-heading": "请只保留其中一列，或在列映射（--mapping）中忽略其中一列。",

  "input.not-gb18030": "第 {offset} 字节之后有不属于 GB18030 的字节",
  "input.bomb": "解压后过大或压缩比异常（{found}），可能是压缩炸弹，未读取",
  "input.too-large": "超过 {limit} MB",
  "input.rows": "工作表超过 {limit} 行",
  "input.sheet": "没有工作表 {found}，现有 {expected}",
  "input.claims": "文件自称的内容（{found}）与实际不符，或大到无法在内存中读取",
  "mapping.head": "verdex 列映射：heading 为表头，field 为记录字段；ignored 表示不使用该列",
  "mapping.perhaps": "是否指 {suggestion}？如是，请改为 field",
  "input.broken": "{format} 文件损坏或不完整（{reason}）",
  "input.endless-line": "第 {line} 行长度超过 1 GB 仍未换行",
  "input.columns-missing": "没有 {missing} 列；表头为 {found}[（是否指 {suggestion}？）]",
  "input.hint-columns":
    "请以字段名（id、kind、purpose、amount、entity.name 等）或借据号、贷款用途、贷款金额等作表头。",

  "record.not-utf8": "第 {line} 行第 {column} 列：字节 {found} 不是有效的 UTF-8。请以 UTF-8 重新导出该记录。",
  "record.too-long": "第 {line} 行起的记录超过 {limit} 字节。请拆分该记录或只保留说明资金用途的文字。",

  "record.not-gb18030":
    "第 {line} 行第 {column} 列：字节 {found} 不是有效的 GB18030（GBK）。请以同一编码重新导出该记录。",
  "record.other-encoding":
    "第 {line} 行的编码是 {found}，而文件其他部分是 {expected}。请以同一编码重新导出该记录。",

  "xml.doctype": "报文不得含 DOCTYPE 声明",
  "xml.too-deep": "元素嵌套超过 64 层",
  "xml.too-long": "两个标签之间的内容过长",
  "xml.too-many": "一组中的行数超过 100000",
  "xml.broken": "不是格式良好的 XML（{reason}）",
  "xml.root": "根元素 {found} 不是已知的报文（{expected}）",
  "xml.encoding": "声明的编码 {found} 不受支持，应为 UTF-8 或 GB18030（GBK）",
  "xml.not-encoded": "其中有不属于 {expected} 的字节",

  "row.quote": "单元格中间出现双引号",
  "row.quote-open": "双引号没有闭合",
  "row.too-long": "一行超过 {limit} 字节",
  "row.cells": "{count} 个单元格",
} as const satisfies Readonly<Record<string, string>>;

/** @since 0.1.0 */
export type TermCode = keyof typeof zhTerms;
