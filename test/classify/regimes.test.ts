import { describe, expect, it } from "vitest";
import { answer, assessmentIn } from "./record-of.js";

const approvedOn = "2025-11-03";
const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((r) => r.code);

/** Nothing that a bank could take for a green verdict. */
const expectNoVerdict = (record: { purpose: string; labels?: string[] }): void => {
  const { category, status } = answer({ ...record, approvedOn }).decision;
  const isVerdict = category === "green" && (status === "eligible" || status === "needs-evidence");
  expect(isVerdict, record.purpose).toBe(false);
};

const expectGreen = (codesOf: Readonly<Record<string, string>>): void => {
  for (const [purpose, code] of Object.entries(codesOf)) {
    expect(answer({ purpose, approvedOn }).decision, purpose).toMatchObject({ category: "green", code });
  }
};

describe("regimes side by side", () => {
  it("leave a use of funds that only the green catalogue knows to the green catalogue", () => {
    const { decision, assessments } = answer({ purpose: "新建50MW风电场", approvedOn });
    expect(assessments.map((a) => a.regime)).toEqual(["national-green"]);
    expect(decision).toMatchObject({ category: "green", code: "4.2.1" });
  });

  it("answer a coal-power retrofit by the national trial list, with what remains to be shown", () => {
    const { decision } = answer({ purpose: "2×350MW燃煤机组灵活性改造，最低稳燃负荷降到25%", approvedOn });
    expect(decision).toMatchObject({
      category: "transition",
      status: "needs-evidence",
      regime: "national-transition",
      code: "3",
    });
    expect(codes(decision.reasons)).toContain("TRANSITION_TERMS");
  });

  it("never call new coal power green or transition, whatever its name", () => {
    for (const purpose of [
      "绿色转型项目：2台660MW超超临界燃煤发电机组建设",
      "零碳产业园配套新建2×1000MW煤电机组",
    ]) {
      const { decision } = answer({ purpose, approvedOn, labels: ["green-loan"] });
      expect(["none", "undetermined"]).toContain(decision.category);
      expect(["eligible", "needs-evidence"]).not.toContain(decision.status);
    }
  });

  it("do not take a power plant for green by a green name alone", () => {
    for (const purpose of [
      "霍州电厂2×60万千瓦机组清洁化改造",
      "某热电厂清洁生产技术改造",
      "燃煤机组清洁化改造",
      "4×350MW机组清洁化改造",
      "煤矸石综合利用电厂",
      "某二期2×1000MW发电工程，通过特高压外送",
    ]) {
      const { decision } = answer({ purpose, approvedOn, labels: ["green-loan"] });
      expect(["eligible", "needs-evidence"]).not.toContain(decision.status);
    }
    for (const [purpose, code] of [
      ["某垃圾焚烧发电厂二期", "3.2.6"],
      ["生物质发电厂建设", "4.2.3"],
      ["抽水蓄能电站4×30万千瓦机组", "4.3.3"],
      ["抽水蓄能电站4×300MW机组", "4.3.3"],
      ["电厂脱硫脱硝超低排放改造", "2.2.2"],
      ["热电厂余热供热改造", "1.3.4"],
    ]) {
      expect(answer({ purpose, approvedOn }).decision).toMatchObject({ category: "green", code });
    }
  });

  it("do not call a new high-carbon plant green because pollution control comes with it", () => {
    for (const purpose of [
      "新建2×660MW燃煤机组及脱硫脱硝工程",
      "扩建1×350MW热电联产机组配套脱硫脱硝除尘改造",
      "电厂三期扩建2×100万千瓦机组工程及配套脱硫脱硝工程",
      "建设2×660MW超超临界空冷机组，配套建设脱硫脱硝工程",
      "新建烧结机及脱硫脱硝工程",
      "扩建焦炉项目配套干熄焦余热发电",
      "年入洗300万吨选煤厂，配套全封闭煤棚",
      "洗选配煤中心，年入洗原煤300万吨，全封闭煤棚、雾炮",
      "煤炭洗选配煤中心。年入洗原煤300万吨，全封闭煤棚",
      "40万吨/年煤制乙二醇，雨水收集用于浇花",
    ]) {
      const { decision } = answer({ purpose, approvedOn, labels: ["green-loan"] });
      expect(["eligible", "needs-evidence"], purpose).not.toContain(decision.status);
    }
    for (const [purpose, code] of [
      ["4×300MW燃煤机组脱硫脱硝超低排放改造", "2.2.2"],
      ["新建烧结机烟气脱硫脱硝工程", "2.2.1"],
      ["年入洗300万吨选煤厂全封闭煤棚改造", "2.2.4"],
      ["120万吨/年焦化厂干熄焦余热发电", "1.3.4"],
      ["新建4×300MW抽水蓄能机组", "4.3.3"],
      ["新建回转窑焚烧危险废物项目", "2.5.2"],
      ["建设生物质热电联产项目1×30MW机组", "4.2.3"],
    ] as const) {
      expect(answer({ purpose, approvedOn }).decision, purpose).toMatchObject({ category: "green", code });
    }
  });

  it("take what secures a loan, or is given away with a purchase, for no use of funds", () => {
    for (const purpose of [
      "以光伏电站电费收费权质押，发放贷款用于采购布料",
      "流动资金贷款用于采购钢材，以污水处理收费权作质押",
      "以垃圾焚烧发电厂设备抵押，借款用于归还股东借款",
      "抵押物：风电场设备，用途为支付工程款",
      "经营性物业贷，抵押物为绿色建筑三星写字楼",
      "服装厂用水权质押贷款",
      "市民购房贷款，赠送新能源汽车",
      "农村信用社向民宿老板发放装修贷款",
    ]) {
      expectNoVerdict({ purpose, labels: ["green-loan"] });
    }
    expectGreen({
      "光伏电站建设，以电费收费权质押": "4.2.2",
      用水权质押融资服务平台建设: "7.6.3",
      节水改造后节余的用水权转让: "7.6.3",
    });
  });

  it("take whom a borrower deals with, and what stands on a green place, for no use of funds", () => {
    for (const purpose of [
      "给垃圾焚烧厂供应柴油",
      "向污水处理厂采购中水，用于扩建造纸机",
      "充电站路口洗车店设备",
      "采摘园内卡丁车场",
      "森林康养主题KTV",
      "新建商场，绿色建筑一星级未通过",
      "填平鱼塘（原生态养殖）建住宅",
      "垃圾填埋场封场工程前年完工验收，现于邻近地块建二手车交易市场",
      "废品回收站老板在县城买临街门面两间",
      "新能源车品牌授权店装修",
      "新建加油站一座，油气回收随站建设",
      "港口新建煤炭专用泊位2个及堆场，堆场设防风抑尘网",
      "电解铝200台槽大修时换石墨化阴极，标杆值未达到",
    ]) {
      expectNoVerdict({ purpose });
    }
    expectGreen({
      向水务公司销售噪声相关仪等漏损探测设备: "8.3.8",
      "休闲农业采摘园、烧烤场建设": "5.1.7",
      城区未达标水体黑臭治理: "2.3.3",
      年产5GW光伏组件生产线未达产部分续建: "4.1.2",
      "风电场尚未上网，续建送出线路": "4.2.1",
      为风电场采购风电机组: "4.2.1",
      海上风电场运维船建造2艘: "4.1.7",
      "购置纯电动重卡80台用于港口集疏运短驳，替换国五柴油车": "2.5.8",
      港口集疏运铁路专用线建设: "6.2.9",
      光伏玻璃窑炉烟气余热发电: "1.3.4",
      停车场建设充电桩: "6.2.3",
      "Construction of a solar power plant": "4.2.2",
      "100 MW solar farm": "4.2.2",
      "50 MW wind power plant": "4.2.1",
    });
  });

  it("take what is said of the deal alone for no use of money", () => {
    const terms = ["本笔贷款期限三年，按季付息，到期还本", "本次授信额度2亿元。利率LPR加点50BP"];
    for (const purpose of ["引水式电站坝下脱水段治理，建鱼道并改造泄流闸", "城市公园绿地年度养护服务合同"])
      for (const more of terms)
        expect(answer({ purpose: `${purpose}。${more}`, approvedOn }).decision).toEqual(
          answer({ purpose, approvedOn }).decision,
        );
  });

  it.each([
    ["ANNEX_ONLY", { purpose: "新建幼儿园，含充电桩及绿化" }],
    ["ANNEX_ONLY", { purpose: "购买机床、叉车、货架、屋顶光伏" }],
    ["ANNEX_ONLY", { purpose: "城区道路“白改黑”及绿化提升" }],
    ["ANNEX_ONLY", { purpose: "市政道路（3公里）、绿化提升" }],
    ["ANNEX_ONLY", { purpose: "厂房及光伏电站建设" }],
    ["ANNEX_ONLY", { purpose: "体育场馆建设和绿化养护" }],
    ["CONTRADICTING_SUBJECT", { purpose: "风电场旅游观光步道建设" }],
    ["NO_CATALOGUE_WORD", { purpose: "港口集疏运公路建设" }],
    ["NO_CATALOGUE_WORD", { purpose: "diesel power generation" }],
    ["NO_CATALOGUE_WORD", { purpose: "biomass power generation from straw" }],
    ["CONTRADICTING_SUBJECT", { purpose: "Rooftop solar on a warehouse plus diesel generators" }],
    ["USE_STATED_ELSEWHERE", { purpose: "光伏电站已经并网，本次购买轿车" }],
    ["USE_STATED_ELSEWHERE", { purpose: "光伏电站已经并网，本次金额5000万元，买轿车" }],
    ["USE_STATED_ELSEWHERE", { purpose: "光伏电站已经并网，本次买轿车，本笔贷款期限三年" }],
    ["USE_STATED_ELSEWHERE", { purpose: "学生公寓建设，空气源热泵热水" }],
    ["USE_STATED_ELSEWHERE", { purpose: "烟花厂扩建，厂区植树造林" }],
    ["SECTOR_UNLIKELY", { purpose: "建设风电场一座", entity: { industryName: "餐饮业" } }],
    ["INDUSTRY_UNLIKELY", { purpose: "建设风电场一座", project: { industry: "6210" } }],
    ["NO_CATALOGUE_WORD", { purpose: "写字楼建设，绿色建筑二星级（未取得）" }],
  ])("say %s where the green thing is not what the money is for", (code, record) => {
    const { decision } = answer({ ...record, approvedOn });
    expect(["eligible", "needs-evidence"]).not.toContain(decision.status);
    expect(codes(decision.reasons)).toContain(code);
  });

  it.each([
    ["为既有厂房加装屋顶光伏", "4.3.7"],
    ["新建绿色能源项目，装机容量50MW风力发电", "4.2.1"],
    ["购买设备，加装屋顶光伏", "4.3.7"],
    ["原燃煤锅炉拆除，改为生物质锅炉集中供热", "4.2.3"],
    ["居民小区、商场、停车场建设充电桩", "6.2.3"],
    ["光伏电站已经并网，本次支付该项目工程款", "4.2.2"],
    ["新建光伏电站，含升压站及道路", "4.2.2"],
    ["湿地修复，购买苗木，新建观鸟平台", "5.2.12"],
    ["写字楼开发，已获绿色建筑二星标识", "6.1.1"],
  ])("keep a green use that only looks like one: %s", (purpose, code) => {
    const { decision } = answer({ purpose, approvedOn });
    expect(decision.category).toBe("green");
    expect(decision.code).toBe(code);
  });

  it("call green what two items name each by words of its own, and ask for the amounts", () => {
    const { decision } = answer({ purpose: "高标准农田建设暨改善农村人居环境", approvedOn });
    expect(decision).toMatchObject({ category: "green", status: "needs-evidence" });
    expect(codes(decision.reasons)).toEqual(expect.arrayContaining(["ITEM_FOUND", "SEVERAL_USES"]));
  });

  it("leave open which of two items it is where both rest on the same words", () => {
    const { decision } = answer({ purpose: "生活垃圾焚烧发电厂二期，日处理1000吨", approvedOn });
    expect(decision).toMatchObject({ category: "green", status: "needs-review" });
    expect(codes(decision.reasons)).toContain("CLOSE_CANDIDATES");
  });

  it("take a list that names two items for two uses of funds", () => {
    const { decision, assessments } = answer({ purpose: "风电项目35个、光伏项目11个", approvedOn });
    expect(decision).toMatchObject({ category: "green", status: "needs-evidence" });
    expect(codes(decision.reasons)).toContain("SEVERAL_USES");
    const [green] = assessments.filter(({ regime }) => regime === "national-green");
    expect(
      green?.matches
        .slice(0, 2)
        .map((m) => m.code)
        .sort(),
    ).toEqual(["4.2.1", "4.2.2"]);
  });

  it("leave an item whose own word the text negates to a person", () => {
    const { decision } = answer({ purpose: "商业综合体绿色建筑项目，未取得绿色建筑标识", approvedOn });
    expect(decision).toMatchObject({ status: "needs-review", code: null });
    expect(decision.reasons[0]).toMatchObject({ code: "TERM_NEGATED" });
    expect(decision.reasons[0]?.text).toContain("绿色建筑");
  });

  it.each([
    ["光伏电站建设，不含储能电站", "4.2.2"],
    ["新建100MW光伏电站，不配储能电站", "4.2.2"],
  ])("what is denied by a longer word is only what that word names: %s", (purpose, code) => {
    const { decision } = answer({ purpose, approvedOn: "2025-11-03" });
    expect(decision).toMatchObject({ category: "green", code });
  });

  it("what the longer word begins with stays denied", () => {
    const purpose = "绿色建筑项目，未取得绿色建筑标识认证";
    expect(answer({ purpose, approvedOn: "2025-11-03" }).decision.category).not.toBe("green");
  });

  it("the longer word itself stays denied", () => {
    const { decision } = answer({ purpose: "储能电站运维，本期不含储能电站建设", approvedOn: "2025-11-03" });
    expect(decision.category).not.toBe("green");
  });

  it("leave a figure that speaks against an item, but in a text only or against an unread limit, to a person", () => {
    for (const purpose of ["2.0MW陆上常规双馈风机整机总装线", "绿色数据中心机电安装，设计PUE 1.55"]) {
      const { decision } = answer({ purpose, approvedOn });
      expect(decision).toMatchObject({ category: "green", status: "needs-review", code: null });
      expect(codes(decision.reasons)).toContain("FIGURE_DOUBTFUL");
    }
    // whatever row the industry of the borrower points to
    expect(
      answer({
        purpose: "2.5MW陆上风机整机总装线",
        approvedOn,
        entity: { industryName: "风能原动设备制造" },
      }).decision.status,
    ).toBe("needs-review");
    const stated = answer({
      purpose: "绿色数据中心机电安装",
      approvedOn,
      metrics: [{ name: "PUE", value: 1.55, source: "节能审查意见" }],
    });
    expect(codes(stated.decision.reasons)).toContain("FIGURE_DOUBTFUL");
    expect(answer({ purpose: "绿色数据中心机电安装，设计PUE 1.25", approvedOn }).decision.status).toBe(
      "needs-evidence",
    );
  });

  it("take the level before a retrofit for what it is, and a showroom for no fair", () => {
    for (const purpose of [
      "常减压装置节能降碳改造，能效由未达到基准水平提升到标杆水平",
      "新能源汽车展销中心门店装修及库存融资",
    ])
      expect(answer({ purpose, approvedOn }).decision.reasons[0]?.code).not.toBe("CONTRADICTING_SUBJECT");
  });

  it("hold a figure of the text against the norm a grade is asked of, of the day", () => {
    const purpose = "420kA槽内衬与母线节能改造，铝液交流电耗由13480降到13260kWh/t";
    const entity = { industryName: "电解铝" };
    const { decision, assessments } = answer({ purpose, approvedOn, entity });
    expect(codes(decision.reasons)).toContain("FIGURE_DOUBTFUL");
    const [condition] = assessments[0]?.matches[0]?.conditions ?? [];
    expect(condition).toMatchObject({ status: "unmet", doubtful: true });
    expect(condition?.reason).toContain("GB 21346");
    const good = answer({ purpose: purpose.replace("13260", "12900"), approvedOn, entity });
    expect(good.decision.status).toBe("needs-evidence");
  });

  it("put the local answer beside the national one by the region of the project, then of the borrower", () => {
    const record = { purpose: "焦炉上升管荒煤气余热回收改造", approvedOn };
    expect(assessmentIn(answer(record), "local-transition")).toBeUndefined();
    for (const place of [
      { region: "140100" },
      { region: "山西省吕梁市" },
      { entity: { region: "141100" } },
    ]) {
      const local = assessmentIn(answer({ ...record, ...place }), "local-transition");
      expect(local?.catalogue).toBe("cn-shanxi-coking-profile");
      expect(codes(local?.reasons ?? [])).toContain("REGION_APPLIES");
    }
    expect(assessmentIn(answer({ ...record, region: "330100" }), "local-transition")?.catalogue).not.toBe(
      "cn-shanxi-coking-profile",
    );
    expect(
      assessmentIn(answer({ ...record, region: "330100", entity: { region: "140100" } }), "local-transition")
        ?.catalogue,
    ).not.toBe("cn-shanxi-coking-profile");
  });

  it("repeat that a reference profile does not decide by itself", () => {
    const local = assessmentIn(
      answer({ purpose: "焦炉上升管荒煤气余热回收改造", approvedOn, region: "140000" }),
      "local-transition",
    );
    expect(local).toMatchObject({
      standing: "reference-profile",
      category: "transition",
      status: "needs-review",
    });
    expect(codes(local?.reasons ?? [])).toContain("STANDING_NOT_DECISIVE");
    expect(codes(local?.reasons ?? [])).toContain("EDITION_ANNOUNCED");
  });

  it("name a local catalogue whose text is not bundled", () => {
    const local = assessmentIn(
      answer({ purpose: "烧结机烟气循环改造", approvedOn, region: "130200" }),
      "local-transition",
    );
    expect(local).toMatchObject({
      catalogue: "cn-hebei-transition-steel",
      standing: "announced",
      matches: [],
    });
    expect(codes(local?.reasons ?? [])).toContain("EDITION_ANNOUNCED");
  });

  it("ask for the region where only local catalogues know the sector", () => {
    const { decision } = answer({ purpose: "航空公司机队更新，以节能机型替代老旧客机", approvedOn });
    expect(decision.category).not.toBe("green");
    expect(codes(decision.reasons)).toContain("REGION_NEEDED");
  });
});

describe("a negative list", () => {
  it("excludes what a verified item names", () => {
    const { decision } = answer({ purpose: "采购固定炉排燃煤锅炉用于集中供热", approvedOn });
    expect(decision).toMatchObject({ category: "none", status: "excluded", regime: "negative-list" });
  });

  it("sends what an unverified item names to a person, even beside a green item", () => {
    const { decision } = answer({ purpose: "地条钢中频炉炼钢项目余热发电", approvedOn });
    expect(decision.status).toBe("needs-review");
    expect(codes(decision.reasons)).toContain("NEGATIVE_LIST_UNVERIFIED");
  });

  it("leaves alone what is taken out of use", () => {
    const { assessments } = answer({ purpose: "淘汰固定炉排燃煤锅炉，改用空气源热泵供暖", approvedOn });
    expect(assessments.some((a) => a.regime === "negative-list")).toBe(false);
  });
});

describe("an exclusion rule of a local profile", () => {
  it("takes the label away in its region only", () => {
    const record = { purpose: "4.3米焦炉干熄焦改造", approvedOn };
    expect(assessmentIn(answer({ ...record, region: "140000" }), "local-transition")?.status).toBe(
      "excluded",
    );
    expect(answer({ ...record, region: "140000" }).decision.status).toBe("excluded");
    expect(answer({ ...record, region: "370000" }).decision.status).not.toBe("excluded");
  });
});
