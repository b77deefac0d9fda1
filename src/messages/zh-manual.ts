/** 条件为什么由人判断，各凭什么判断。新增代码须同时写入 `en-manual.ts`。 */
export const zhManual = {
  "manual.report-under-standard":
    "是否符合所列标准或规定，凭按其出具的检测、评价或验收报告判断；目录没有转述其中的数值",
  "manual.standard-unnamed": "目录只说国家或地方的规定，没有点名；凭适用的规定和相应的达标文件判断",
  "manual.level-unstated": "目录没有写明要到哪一级、多大或多高；凭产品资料人工判断",
  "manual.limit-by-case": "限值随燃料、地区或设备而定，现有资料没有该限值；凭适用标准的限值和检测数据判断",
  "manual.peer-comparison": "与同类产品比较，没有公布可对照的数值；凭检测报告和同类产品的对照材料判断",
  "manual.other-item": "按目录另一条目的条件判断",
  "manual.technology": "工艺、设备或原料以文字描述；凭技术文件判断",
  "manual.use-or-purpose": "用途、目的或主体以文字描述；凭项目文件和合同判断",
  "manual.place": "看项目所在的位置；凭选址和用地文件判断",
  "manual.list-or-plan": "看名录或规划的内容，其全文没有收入；凭最新名录或规划查对",
  "manual.permit": "看许可、授权或专项评估；凭批准文件判断",
  "manual.exclusion": "须确认没有被排除的情形；凭设计文件、清单或承诺判断",
  "manual.no-demand": "说明或倾向，不作要求",
  "manual.unstated": "没有写明理由",
} as const satisfies Readonly<Record<string, string>>;

export type ManualCode = keyof typeof zhManual;
